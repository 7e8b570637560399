package org.keqiao.engine.webapp;

import java.util.List;
import java.util.Locale;

/** One of Camunda's web applications that we serve in Chinese. */
enum WebApplication {
    TASKLIST,
    WELCOME;

    private static final List<String> OVERLAID =
            List.of("scripts/config.js", "styles/user-styles.css", "locales/zh-CN.json");

    /** The name in paths, such as {@code tasklist}. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files, relative to {@code app/}, that are wholly ours. */
    List<String> overlaid() {
        return OVERLAID.stream().map(file -> path() + "/" + file).toList();
    }

    /** The script, relative to the web applications' root, that we serve with corrections. */
    String script() {
        return "app/" + path() + "/camunda-" + path() + "-bootstrap.js";
    }

    /** The file name of the script's corrections. */
    String patch() {
        return path() + ".js.patch";
    }
}
