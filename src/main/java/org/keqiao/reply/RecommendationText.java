package org.keqiao.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keqiao.document.ChineseNumeral;
import org.keqiao.engine.FieldError;
import org.keqiao.engine.FormRefused;

/**
 * Recommendations as a clerk types them, one a line: 一、建立对企业“科创属性”的鼓励机制（由高新技术处、市经济信息化委承办）.
 *
 * <p>The number and the full stop may be missing, and so may the units.
 */
final class RecommendationText {

    /** Form field that holds the list. */
    static final String FIELD = "recommendations";

    /** Longest wording, in characters. */
    static final int LONGEST = 100;

    private static final int MOST = 30;

    private static final Pattern NUMBER =
            Pattern.compile("^(建议)?([一二三四五六七八九十]{1,3}[、：:]|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、：:](?!\\d))\\s*");
    private static final Pattern UNITS = Pattern.compile("\\s*[（(]由([^（）()]+)承办[）)]$");
    private static final Pattern END = Pattern.compile("[。；;，,\\s]+$");

    private final Function<String, Optional<String>> unitIdByName;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private RecommendationText(Function<String, Optional<String>> unitIdByName) {
        this.unitIdByName = unitIdByName;
    }

    static String write(List<Recommendation> recommendations, Function<String, String> unitNameById) {
        return recommendations.stream()
                .map(one -> ChineseNumeral.of(one.no()) + "、" + one.wording()
                        + (one.unitIds().isEmpty()
                                ? ""
                                : one.unitIds().stream()
                                        .map(unitNameById)
                                        .collect(Collectors.joining("、", "（由", "承办）"))))
                .collect(Collectors.joining("\n"));
    }

    /** @throws FormRefused with every fault found, each named with its line */
    static List<Recommendation> read(String text, String proposal, Function<String, Optional<String>> unitIdByName) {
        return new RecommendationText(unitIdByName).read(text, RecommendationFinder.in(proposal));
    }

    private List<Recommendation> read(String text, List<RecommendationFinder.Found> passages) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<Recommendation> read = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(lines.size(), MOST))) {
            read.add(one(read.size() + 1, line, passages, lines.size()));
        }
        if (lines.isEmpty()) {
            refuse("请在“建议点”中至少列出一条，一行一条。");
        } else if (lines.size() > MOST) {
            refuse("“建议点”最多列" + MOST + "条，现有" + lines.size() + "条，请合并相近的建议。");
        }
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        return List.copyOf(read);
    }

    private Recommendation one(int no, String line, List<RecommendationFinder.Found> passages, int lines) {
        Matcher units = UNITS.matcher(END.matcher(line).replaceFirst(""));
        List<String> unitIds = units.find() ? unitIds(no, units.group(1)) : List.of();
        String words = END.matcher(units.replaceFirst("")).replaceFirst("");
        String wording = NUMBER.matcher(words).replaceFirst("");
        int length = wording.codePointCount(0, wording.length());
        if (wording.isEmpty()) {
            refuse("“建议点”第" + no + "行只有序号，请写明建议的内容，或者删去这一行。");
        } else if (length > LONGEST) {
            refuse("“建议点”第" + no + "行有" + length + "个字，请概括到" + LONGEST + "个字以内。");
        } else if (!seen.add(Wording.key(wording))) {
            refuse("“建议点”第" + no + "行同前面的一行重复，请删去其中一行。");
        }
        return new Recommendation(no, wording, quote(no, wording, passages, lines), unitIds);
    }

    /** The passage that says the same, or the one in the same place of as many. */
    private static String quote(int no, String wording, List<RecommendationFinder.Found> passages, int lines) {
        String key = Wording.key(wording);
        return passages.stream()
                .filter(passage ->
                        !key.isEmpty() && Wording.key(passage.quote()).contains(key))
                .findFirst()
                .or(() -> passages.size() == lines ? Optional.of(passages.get(no - 1)) : Optional.empty())
                .map(RecommendationFinder.Found::quote)
                .orElse("");
    }

    private List<String> unitIds(int no, String names) {
        List<String> ids = new ArrayList<>();
        for (String name : names.split("[、，,]")) {
            unitIdByName
                    .apply(name.strip())
                    .ifPresentOrElse(
                            ids::add, () -> refuse("“建议点”第" + no + "行的“" + name.strip() + "”不是可以承办的处室或单位，请改用下面列出的名称。"));
        }
        return ids.stream().distinct().toList();
    }

    private void refuse(String message) {
        errors.add(new FieldError(FIELD, message));
    }
}
