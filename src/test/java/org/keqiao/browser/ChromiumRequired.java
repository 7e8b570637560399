package org.keqiao.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** Skips browser tests, loudly, on a machine without Chromium. */
class ChromiumRequired implements ExecutionCondition {

    private static final String INSTALL = "sudo apt-get install -y chromium chromium-driver";
    private static final List<Path> FOLDERS =
            List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/usr/lib/chromium"), Path.of("/snap/bin"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (browser().isPresent() && driver().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        String message = "SKIPPED: no Chromium with its driver on this machine, so nothing was tried in a browser. "
                + "Install it with: " + INSTALL;
        LoggerFactory.getLogger(ChromiumRequired.class).error(message);
        return ConditionEvaluationResult.disabled(message);
    }

    static Optional<Path> browser() {
        return find("chromium", "chromium-browser", "google-chrome");
    }

    static Optional<Path> driver() {
        return find("chromedriver");
    }

    private static Optional<Path> find(String... names) {
        return List.of(names).stream()
                .flatMap(name -> FOLDERS.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
