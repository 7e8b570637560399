package org.keqiao.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.keqiao.KeqiaoTest;

/** A program that calls the API as one of the demo office's people. */
final class Program {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI server;
    private final String login;

    private Program(int port, String login) {
        this.server = URI.create("http://localhost:" + port);
        this.login = login;
    }

    static Program of(int port, String user) {
        byte[] pair = (user + ":" + KeqiaoTest.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return new Program(port, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** An answer; its body is read as JSON only where asked for. */
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The sentence for the person who reads the refusal. */
        String detail() {
            return json().path("detail").asText();
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path).POST(BodyPublishers.ofString(write(body))));
    }

    Answer put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(write(body))));
    }

    /** Sends one file, as a browser's form would. */
    Answer upload(String path, String name, byte[] content) {
        String border = "----keqiao";
        byte[] head = ("--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + border + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = ByteBuffer.allocate(head.length + content.length + tail.length)
                .put(head)
                .put(content)
                .put(tail)
                .array();
        return send(HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", login)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** The id of the case's open task of a kind, as this person's work list shows it. */
    String task(String caseId, String taskKey) {
        String after = "";
        while (true) {
            JsonNode page = get("/api/worklist?size=200" + after).json();
            for (JsonNode item : page.path("items")) {
                if (item.path("caseId").asText().equals(caseId)
                        && item.path("taskKey").asText().equals(taskKey)) {
                    return item.path("taskId").asText();
                }
            }
            if (!page.has("next")) {
                throw new AssertionError("no " + taskKey + " of " + caseId);
            }
            after = "&after=" + page.path("next").asText();
        }
    }

    static java.util.stream.Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Authorization", login)
                .header("Content-Type", "application/json");
    }

    private static String write(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
