package org.keqiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The process map in the documentation against the models.
 *
 * <p>Prevents a page that shows how cases ran a year ago. {@code -Dpromote=true} writes it anew.
 */
class ProcessMapTest {

    private static final Path PAGE = Path.of("src", "docs", "process-map.md");

    @Test
    void thePageShowsTheModelsAsTheyAre() throws IOException {
        String map = ProcessMap.ofAllModels();
        if (Boolean.getBoolean("promote")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, map);
        }
        assertThat(Files.readString(PAGE))
                .as("run mvn -q test -Dtest=ProcessMapTest -Dpromote=true and look at the difference")
                .isEqualTo(map);
    }
}
