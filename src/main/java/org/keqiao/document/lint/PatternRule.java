package org.keqiao.document.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.document.lint.Finding.Severity;
import org.keqiao.document.lint.LetterText.Field;

/**
 * Finds every place that looks like the fault.
 *
 * @param correction of a match; gives null where only a person can know
 */
record PatternRule(
        Severity severity,
        Set<Field> fields,
        Pattern pattern,
        String message,
        Function<MatchResult, @Nullable String> correction)
        implements Rule {

    static PatternRule everywhere(
            Severity severity, String pattern, String message, Function<MatchResult, @Nullable String> correction) {
        return new PatternRule(severity, EnumSet.allOf(Field.class), Pattern.compile(pattern), message, correction);
    }

    /** Only a person can know what belongs there. */
    static PatternRule everywhere(Severity severity, String pattern, String message) {
        return everywhere(severity, pattern, message, match -> null);
    }

    @Override
    public List<Finding> check(LetterText letter) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : fields) {
            String text = letter.text(field);
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                findings.add(Places.finding(
                        severity, field, text, matcher.start(), matcher.end(), message, correction.apply(matcher)));
            }
        }
        return findings;
    }
}
