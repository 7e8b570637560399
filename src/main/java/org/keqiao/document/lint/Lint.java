package org.keqiao.document.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.keqiao.document.lint.Finding.Severity;

/** Checks a letter by all rules. */
public final class Lint {

    private static final List<Rule> RULES = Stream.of(FormalRules.all(), AddressRules.all(), PersonalDataRules.all())
            .flatMap(List::stream)
            .toList();

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::field).thenComparing(Finding::from);

    private Lint() {}

    /** All there is to mend, in the order of the letter. */
    public static List<Finding> check(LetterText letter) {
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> findings.addAll(rule.check(letter)));
        findings.sort(BY_PLACE);
        return List.copyOf(findings);
    }

    /** What must be mended before the letter goes on. */
    public static List<Finding> errors(LetterText letter) {
        return check(letter).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
