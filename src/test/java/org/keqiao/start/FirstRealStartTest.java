package org.keqiao.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first starts without the demo, each in a process of its own, on a database that is empty at first. */
class FirstRealStartTest {

    private static final String GOOD = "Keqiao-start-2023";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path folder;

    @Test
    void goesOnOnlyWithAnAdministratorAndLeavesNothingHalfDoneBefore() throws Exception {
        assertThat(refused("")).contains("KEQIAO_ADMIN_PASSWORD");
        assertThat(refused("weak")).contains("密码太简单");
        Process system = start(GOOD);
        try {
            int port = portOf(system);
            assertThat(statusOf(port, "admin", GOOD)).isEqualTo(200);
            assertThat(statusOf(port, "registry", GOOD)).as("no demo accounts").isEqualTo(401);
        } finally {
            system.destroy();
            system.waitFor();
        }
    }

    private String refused(String password) throws IOException, InterruptedException {
        Process system = start(password);
        String output = new String(system.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(system.waitFor()).isNotZero();
        return output;
    }

    private Process start(String password) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dlogging.charset.console=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.keqiao.Keqiao",
                        "--server.port=0",
                        "--keqiao.demo.enabled=false",
                        "--keqiao.database.folder=" + folder,
                        "--keqiao.admin.password=" + password))
                .redirectErrorStream(true)
                .start();
    }

    /** Waits until the system is ready. */
    private static int portOf(Process system) throws IOException {
        BufferedReader output = system.inputReader(StandardCharsets.UTF_8);
        int port = 0;
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher found = PORT.matcher(line);
            if (found.find()) {
                port = Integer.parseInt(found.group(1));
            }
            if (line.contains("科桥已就绪")) {
                return port;
            }
        }
        throw new AssertionError("the system ended before it was ready");
    }

    private static int statusOf(int port, String user, String password) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/organization"))
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
