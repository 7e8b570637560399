package org.keqiao.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One Camunda Form as it lies in the folder of forms.
 *
 * @param file relative to the project, e.g. {@code forms/reply/draft-reply.form}
 */
record FormFile(Path file, JsonNode form) {

    private static final Path ROOT = Path.of("forms");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DISPLAYS = Set.of("group", "html", "text");

    static List<FormFile> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all forms taken together do wrong, one line a fault. */
    static List<String> faults(Function<FormFile, Stream<String>> rule) {
        return all().stream()
                .flatMap(file -> rule.apply(file).map(fault -> file.id() + ": " + fault))
                .toList();
    }

    /** The faulty among the fields that a person fills in. */
    static List<String> faultyInputs(Function<JsonNode, Boolean> fault) {
        return faults(file ->
                file.inputs().filter(fault::apply).map(input -> input.path("id").asText()));
    }

    private static FormFile read(Path file) {
        try {
            return new FormFile(file, JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return form.path("id").asText();
    }

    String module() {
        return ROOT.relativize(file).getName(0).toString();
    }

    /** Every component at every depth. */
    Stream<JsonNode> components() {
        return components(form);
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return items(parent.path("components"))
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    Stream<JsonNode> inputs() {
        return components()
                .filter(component -> !DISPLAYS.contains(component.path("type").asText()));
    }

    Stream<JsonNode> ofType(String type) {
        return components().filter(component -> component.path("type").asText().equals(type));
    }

    static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
