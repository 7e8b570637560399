package org.keqiao.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Chinese texts against the shipped English ones. Prevents: a key of a new version shown as its bare name. */
class ChineseLocaleTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Za-z]{3,} [A-Za-z]{2,}");

    /** Shipped empty, or emptied because the banner is taken out. */
    private static final Set<String> EMPTY = Set.of("NO_TASK_FORM", "BANNER_CE_EOL_TEXT");

    /** What the history tab looks up and the shipped English file does not hold. */
    private static final Set<String> ADDED =
            Set.of("UpdateComment", "DeleteComment", "attachment", "candidate", "comment");

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void hasTheKeysOfTheEnglishOneAndNoOther(WebApplication application) throws IOException {
        Set<String> chinese = new TreeSet<>(labels(chinese(application)).keySet());
        chinese.removeAll(ADDED);
        assertThat(chinese).isEqualTo(labels(english(application)).keySet());
        assertThat(chinese(application).path("dateLocales").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(english(application).path("dateLocales").properties().stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasThePlaceholdersOfTheEnglishOne(WebApplication application) throws IOException {
        Map<String, String> chinese = labels(chinese(application));
        labels(english(application))
                .forEach((key, text) -> assertThat(placeholders(chinese.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoTextEmptyOrInEnglish(WebApplication application) throws IOException {
        labels(chinese(application)).forEach((key, text) -> {
            if (!EMPTY.contains(key)) {
                assertThat(text).as(key).isNotBlank();
            }
            assertThat(ENGLISH_SENTENCE.matcher(text.replaceAll("<[^>]*>", "")).find())
                    .as("%s: %s", key, text)
                    .isFalse();
        });
    }

    private JsonNode chinese(WebApplication application) throws IOException {
        return json.readTree(Webjar.ours(application.path() + "/locales/zh-CN.json"));
    }

    /** The shipped files begin with a byte order mark. */
    private JsonNode english(WebApplication application) throws IOException {
        return json.readTree(
                Webjar.text("app/" + application.path() + "/locales/en.json").replace("\uFEFF", ""));
    }

    private Map<String, String> labels(JsonNode locale) {
        return json.convertValue(locale.get("labels"), new TypeReference<>() {});
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .sorted()
                .toList();
    }
}
