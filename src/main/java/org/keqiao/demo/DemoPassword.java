package org.keqiao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;
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

    private static final int LENGTH = 14;

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

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
