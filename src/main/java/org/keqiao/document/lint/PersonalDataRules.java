package org.keqiao.document.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqiao.document.lint.Finding.Severity;
import org.keqiao.document.lint.LetterText.Field;

/** Personal data that must not be published (个人信息保护法, art. 28; 政府信息公开条例, art. 15). */
final class PersonalDataRules {

    private static final Pattern IDENTITY = Pattern.compile("(?<![\\dA-Za-z])\\d{17}[\\dXx](?![\\dA-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    private static final List<PatternRule> PATTERNS = List.of(
            rule(Severity.ERROR, "(?<!\\d)1[3-9]\\d{9}(?!\\d)", "公开的答复中不应有手机号码，请删除。"),
            rule(Severity.WARNING, "(?<!\\d)0\\d{2,3}[- —－]?\\d{7,8}(?!\\d)", "公开的答复中有电话号码，请核对是否应当公开。"),
            rule(Severity.WARNING, "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", "公开的答复中有电子邮箱，请核对是否应当公开。"));

    private PersonalDataRules() {}

    static List<Rule> all() {
        return List.of(PersonalDataRules::check);
    }

    private static List<Finding> check(LetterText letter) {
        if (!letter.published()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        PATTERNS.forEach(rule -> findings.addAll(rule.check(letter)));
        for (Field field : Field.values()) {
            String text = letter.text(field);
            Matcher matcher = IDENTITY.matcher(text);
            while (matcher.find()) {
                if (isIdentity(matcher.group())) {
                    String message = "公开的答复中不应有身份证号码，请删除。";
                    findings.add(Places.finding(
                            Severity.ERROR, field, text, matcher.start(), matcher.end(), message, null));
                }
            }
        }
        return findings;
    }

    /** GB 11643-1999: the last character checks the others. */
    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length()) == Character.toUpperCase(number.charAt(WEIGHTS.length));
    }

    private static PatternRule rule(Severity severity, String pattern, String message) {
        return new PatternRule(severity, EnumSet.allOf(Field.class), Pattern.compile(pattern), message, match -> null);
    }
}
