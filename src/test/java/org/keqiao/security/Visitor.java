package org.keqiao.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqiao.KeqiaoTest;

/** Somebody with a browser of his own; cookies are kept, redirects are not followed. */
final class Visitor {

    static final String ENGINE = "/camunda/api/engine/engine/default";
    static final String TASKLIST = "/camunda/app/tasklist/default/";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;

    Visitor(int port) {
        server = URI.create("http://localhost:" + port);
    }

    /** Somebody who is logged in and has Tasklist open. */
    static Visitor loggedIn(int port, String user) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.logIn(user, KeqiaoTest.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(visitor.get(TASKLIST).statusCode()).isEqualTo(200);
        return visitor;
    }

    HttpResponse<String> logIn(String user, String password) {
        String form =
                "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(token("/login"));
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The token in the form of a page. */
    String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html,application/json").GET());
    }

    /** A request as the web applications' scripts send it, with the token from their cookie. */
    HttpResponse<String> call(String method, String path, String json) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token.getValue()));
        boolean reading = method.equals("GET") || method.equals("OPTIONS");
        return send(request.method(method, reading ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }
}
