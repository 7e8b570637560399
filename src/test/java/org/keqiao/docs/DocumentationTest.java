package org.keqiao.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages for people against the project's files.
 *
 * <p>Prevents that a stranger follows the README into nothing, or meets a module it does not name.
 */
class DocumentationTest {

    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("src", "docs");
    private static final Path MODULES = Path.of("src", "main", "java", "org", "keqiao");
    private static final Path LETTER = Path.of("src", "test", "resources", "golden", "reply-0539.txt");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(pages().flatMap(DocumentationTest::deadLinks)).isEmpty();
    }

    @Test
    void everyModuleStandsInTheReadme() throws IOException {
        String readme = Files.readString(README);
        try (Stream<Path> modules = Files.list(MODULES)) {
            assertThat(modules.filter(Files::isDirectory)
                            .map(module -> module.getFileName().toString())
                            .filter(module -> !readme.contains("| `" + module + "` |")))
                    .isEmpty();
        }
    }

    @Test
    void everyDecisionStandsInTheirList() throws IOException {
        String list = Files.readString(DOCS.resolve("adr").resolve("README.md"));
        try (Stream<Path> decisions = Files.list(DOCS.resolve("adr"))) {
            assertThat(decisions
                            .map(decision -> decision.getFileName().toString())
                            .filter(decision -> !decision.equals("README.md") && !list.contains("(" + decision + ")")))
                    .isEmpty();
        }
    }

    @Test
    void theLetterToPasteIsTheRealOne() throws IOException {
        List<String> body = Files.readAllLines(DOCS.resolve("walk").resolve("reply-0539.txt"));
        assertThat(Files.readAllLines(LETTER)).containsSequence(body);
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(DOCS)) {
            return Stream.concat(
                    Stream.of(README), docs.filter(page -> page.toString().endsWith(".md")))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> deadLinks(Path page) {
        return LINK.matcher(read(page))
                .results()
                .map(link -> link.group(1))
                .filter(target -> Files.notExists(page.resolveSibling(target)))
                .map(target -> page + ": " + target);
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
