package org.keqiao.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.keqiao.KeqiaoTest;

/** A few programs that use the API at the same time. */
final class Programs implements AutoCloseable {

    private static final int AT_ONCE = 4;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final String address;
    private final ObjectMapper json;

    Programs(int port, ObjectMapper json) {
        this.address = "http://127.0.0.1:" + port;
        this.json = json;
    }

    /** Something a program does with one item. */
    interface Work<T> {
        void on(T item) throws Exception;
    }

    <T> void each(List<T> items, Work<T> work) throws InterruptedException, ExecutionException {
        List<Future<?>> pending = new ArrayList<>();
        for (T item : items) {
            pending.add(workers.submit(() -> {
                work.on(item);
                return null;
            }));
        }
        for (Future<?> future : pending) {
            future.get();
        }
    }

    JsonNode get(String user, String path) throws IOException, InterruptedException {
        return send(request(user, path).GET().build());
    }

    JsonNode post(String user, String path, Object body) throws IOException, InterruptedException {
        return send(request(user, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String user, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + KeqiaoTest.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials);
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode())
                .as(request.uri() + ": " + response.body())
                .isBetween(200, 299);
        return response.body().isEmpty() ? json.missingNode() : json.readTree(response.body());
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
