package org.keqiao.engine.webapp;

import java.util.List;
import java.util.Locale;

/** One of Camunda's web applications that we serve in Chinese. */
enum WebApplication {
    TASKLIST,
    WELCOME;

    /** The name in paths, such as {@code tasklist}. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The settings and texts, relative to {@code app/}, that are wholly ours. */
    List<String> ours() {
        return List.of(path() + "/scripts/config.js", path() + "/locales/zh-CN.json");
    }

    /** The style sheet, relative to {@code app/}, in place of which all applications get the same one of ours. */
    String styles() {
        return path() + "/styles/user-styles.css";
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
