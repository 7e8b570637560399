package org.keqiao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.database.StartMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The one password of all demo accounts: configured, or made at the first start and kept beside the demo data. */
@Component
@ConditionalOnProperty(name = StartMode.DEMO, havingValue = "true")
class DemoPassword {

    /** Without characters that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String configured;
    private final Path file;
    private final String url;

    DemoPassword(
            @Value("${keqiao.demo.password:}") String configured,
            @Value("${keqiao.database.folder}") Path folder,
            @Value("${server.address:127.0.0.1}") String address,
            @Value("${server.port:8080}") int port) {
        this.configured = configured;
        this.file = folder.resolve("demo-password.txt");
        this.url = "http://" + address + ":" + port + "/";
    }

    String url() {
        return url;
    }

    String get() {
        if (!configured.isBlank()) {
            return configured;
        }
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three groups with hyphens between, of letters in both cases and digits, as the password policy asks. */
    private static String random() {
        String password = "";
        while (!password.matches("(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).+")) {
            password = Stream.generate(DemoPassword::group).limit(GROUPS).collect(Collectors.joining("-"));
        }
        return password;
    }

    private static String group() {
        return RANDOM.ints(GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
