package org.keqiao.engine.webapp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * The corrections to one of Camunda's shipped scripts.
 *
 * <p>The form library's texts ("Select", "Field is required.") and a few faults stand in the minified scripts and in no
 * locale file. A script that watches the page and swaps texts would come late (a flash of English), miss accessible
 * names, and see a clerk's own words as well; so the texts are replaced where they stand. Each replacement says how
 * often its original stands in the script, and a script that differs, as after an upgrade, is refused rather than
 * half translated.
 */
record ScriptPatch(String name, List<Replacement> replacements) {

    /** One literal replacement and how often its original stands in the script. */
    record Replacement(String original, String replacement, int occurrences) {}

    /** The script does not hold what a correction replaces as often as it should. */
    static class DoesNotFit extends IllegalStateException {
        DoesNotFit(String name, Replacement replacement, int found) {
            super("%s: expected %d times but found %d times: %s"
                    .formatted(name, replacement.occurrences(), found, replacement.original()));
        }
    }

    /**
     * Reads a file of corrections from {@code webapp/patches}.
     *
     * @throws UncheckedIOException if there is no such file
     */
    static ScriptPatch read(String name) {
        List<Replacement> replacements = new ArrayList<>();
        String original = "";
        for (String line :
                text(new ClassPathResource("webapp/patches/" + name)).lines().toList()) {
            if (line.startsWith("- ")) {
                original = line.substring(2);
            } else if (line.startsWith("+ ")) {
                replacements.add(new Replacement(original, line.substring(2), 1));
            } else if (line.startsWith("= ")) {
                Replacement last = replacements.remove(replacements.size() - 1);
                replacements.add(
                        new Replacement(last.original(), last.replacement(), Integer.parseInt(line.substring(2))));
            }
        }
        return new ScriptPatch(name, List.copyOf(replacements));
    }

    /**
     * Returns the script with every correction made.
     *
     * @throws DoesNotFit if an original stands in the script more or less often than its correction says
     */
    String apply(String script) {
        String patched = script;
        for (Replacement each : replacements) {
            int found = occurrences(patched, each.original());
            if (found != each.occurrences()) {
                throw new DoesNotFit(name, each, found);
            }
            patched = patched.replace(each.original(), each.replacement());
        }
        return patched;
    }

    private static int occurrences(String script, String original) {
        int count = 0;
        for (int at = script.indexOf(original); at >= 0; at = script.indexOf(original, at + original.length())) {
            count++;
        }
        return count;
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
