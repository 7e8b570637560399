package org.keqiao.document.lint;

import static org.keqiao.document.lint.PatternRule.everywhere;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keqiao.document.lint.Finding.Severity;

/** Signs, numbers and dates (GB/T 9704-2012, 7.2.5 and 7.3.5.4; GB/T 15834-2011; GB/T 15835-2011). */
final class FormalRules {

    private static final Map<String, String> FULL_WIDTH = Map.of(",", "，", ";", "；", ":", "：", "?", "？", "!", "！");

    private FormalRules() {}

    static List<Rule> all() {
        return List.of(
                everywhere(
                        Severity.ERROR,
                        "[【\\[［](\\d{4})[】\\]］](?=第?\\d+号)",
                        "发文字号的年份应用六角括号〔〕，请改正。",
                        match -> "〔" + match.group(1) + "〕"),
                everywhere(
                        Severity.ERROR,
                        "(?<=〔\\d{4}〕)第?0+(?=[1-9]\\d*号)",
                        "发文字号的序号不编虚位，请去掉前面的0。",
                        match -> ""),
                everywhere(
                        Severity.WARNING, "(?<=〔\\d{4}〕)第(?=[1-9]\\d*号)", "发文字号的序号前不加“第”字，请核对。", match -> ""),
                everywhere(Severity.ERROR, "(?<=\\d年)0(?=[1-9]月)|(?<=\\d月)0(?=[1-9]日)", "日期的月、日不编虚位，请去掉前面的0。", match -> ""),
                everywhere(
                        Severity.WARNING,
                        "(?<=[\\p{IsHan}”）》])[,;:?!]|(?<!\\d)[,;:?!](?=[\\p{IsHan}“（《])",
                        "中文里应使用全角标点，请核对。",
                        match -> Objects.requireNonNull(FULL_WIDTH.get(match.group()))),
                everywhere(
                        Severity.WARNING,
                        "\\(([^()\\n]*\\p{IsHan}[^()\\n]*)\\)",
                        "中文里应使用全角括号，请核对。",
                        match -> "（" + match.group(1) + "）"),
                everywhere(
                        Severity.WARNING,
                        "\"([^\"\\n]*\\p{IsHan}[^\"\\n]*)\"",
                        "中文里应使用弯引号，请核对。",
                        match -> "“" + match.group(1) + "”"),
                everywhere(Severity.WARNING, "(?<=\\S)[ \\u3000]{2,}(?=\\S)", "文字中间有连续空格，请核对。", match -> " "),
                everywhere(
                        Severity.ERROR,
                        "×{2,}|(?<![A-Za-z\\d])[XＸ]{2,}(?![A-Za-z\\d])|_{2,}|＿{2,}|（[ \\u3000]*）",
                        "这里还没有填写，请补充完整。"));
    }
}
