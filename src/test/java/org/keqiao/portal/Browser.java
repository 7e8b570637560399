package org.keqiao.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keqiao.KeqiaoTest;

/** Somebody of the demo office who has logged in on the page, or a stranger. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final URI server;

    private Browser(int port) {
        server = URI.create("http://localhost:" + port);
    }

    /** Somebody who has not logged in. */
    static Browser stranger(int port) {
        return new Browser(port);
    }

    static Browser of(int port, String user) {
        Browser browser = new Browser(port);
        HttpResponse<String> answer =
                browser.submit("/login", "/login", Map.of("username", user, "password", KeqiaoTest.PASSWORD));
        String home = answer.headers().firstValue("Location").orElse("");
        if (!URI.create(home).getPath().equals("/")) {
            throw new AssertionError(user + " led to " + home);
        }
        return browser;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Accept", "text/html")
                .GET());
    }

    /** The bytes of a file that a page links to. */
    byte[] download(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(server.resolve(path)).GET().build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form of a page, with the token the page holds; redirects are not followed. */
    HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("no token on " + page);
        }
        Map<String, String> form = new TreeMap<>(fields);
        form.put("_csrf", token.group(1));
        return post(action, form);
    }

    /** Sends a form as it is, as a forged page would. */
    HttpResponse<String> post(String action, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(server.resolve(action))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
