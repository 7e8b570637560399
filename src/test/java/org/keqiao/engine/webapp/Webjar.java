package org.keqiao.engine.webapp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Files as Camunda ships them and as we keep them. */
class Webjar {

    private Webjar() {}

    /** A shipped file, by its path under the web applications' root. */
    static String text(String path) throws IOException {
        return new ClassPathResource("META-INF/resources/webjars/camunda/" + path)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** One of our files, by its path under {@code webapp/}. */
    static String ours(String path) throws IOException {
        return new ClassPathResource("webapp/" + path).getContentAsString(StandardCharsets.UTF_8);
    }
}
