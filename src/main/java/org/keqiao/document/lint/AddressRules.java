package org.keqiao.document.lint;

import static org.keqiao.document.lint.PatternRule.everywhere;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqiao.document.lint.Finding.Severity;
import org.keqiao.document.lint.LetterText.Field;

/** Who is addressed, how many they are, and what they handed in. */
final class AddressRules {

    private static final String MEMBER = "委员";
    private static final String DEPUTY = "代表";
    private static final Pattern ENDS_AS_MEMBER = Pattern.compile("委员(?=[：:]?$)");
    private static final Pattern ENDS_AS_DEPUTY = Pattern.compile("代表(?=[：:]?$)");
    private static final Pattern COUNT = Pattern.compile("等(\\d+)(?=[位名个])");
    private static final Pattern SUGGESTION_NUMBER = Pattern.compile("号(代表)?建议");
    private static final Pattern PROPOSAL_NUMBER = Pattern.compile("号(政协)?提案");

    private AddressRules() {}

    static List<Rule> all() {
        return List.of(
                everywhere(Severity.ERROR, "您们", "“您”没有复数，请改为“你们”。", match -> "你们"),
                AddressRules::person,
                AddressRules::thanks,
                AddressRules::count,
                AddressRules::kind,
                AddressRules::numberYear,
                AddressRules::copies);
    }

    /** 委员 hand in proposals, 代表 suggestions. */
    private static List<Finding> person(LetterText letter) {
        boolean members = ENDS_AS_MEMBER.matcher(letter.expectedAddressee()).find();
        boolean deputies = ENDS_AS_DEPUTY.matcher(letter.expectedAddressee()).find();
        if (members) {
            return first(Severity.ERROR, Field.ADDRESSEE, letter, ENDS_AS_DEPUTY, "提案由政协委员提出，请改为“委员”。", MEMBER);
        }
        return deputies
                ? first(Severity.ERROR, Field.ADDRESSEE, letter, ENDS_AS_MEMBER, "建议由人大代表提出，请改为“代表”。", DEPUTY)
                : List.of();
    }

    private static List<Finding> thanks(LetterText letter) {
        boolean members = ENDS_AS_MEMBER.matcher(letter.expectedAddressee()).find();
        boolean deputies = ENDS_AS_DEPUTY.matcher(letter.expectedAddressee()).find();
        if (!members && !deputies) {
            return List.of();
        }
        String wrong = members ? DEPUTY : MEMBER;
        Pattern thanks = Pattern.compile("(?<=感谢|尊敬的)(各位)?" + wrong + "(?!大会|会)");
        return first(
                Severity.WARNING,
                Field.BODY,
                letter,
                thanks,
                "称呼与主送不一致，请改为“" + (members ? MEMBER : DEPUTY) + "”。",
                members ? MEMBER : DEPUTY);
    }

    private static List<Finding> count(LetterText letter) {
        Matcher expected = COUNT.matcher(letter.expectedAddressee());
        Matcher written = COUNT.matcher(letter.addressee());
        if (!expected.find() || !written.find() || expected.group(1).equals(written.group(1))) {
            return List.of();
        }
        String message = "主送的人数与登记的提案人数不一致，应为" + expected.group(1) + "人，请改正。";
        return List.of(Places.finding(
                Severity.ERROR,
                Field.ADDRESSEE,
                letter.addressee(),
                written.start(1),
                written.end(1),
                message,
                expected.group(1)));
    }

    /** 提案 or 建议, after the number. */
    private static List<Finding> kind(LetterText letter) {
        if (PROPOSAL_NUMBER.matcher(letter.expectedTitle()).find()) {
            return first(Severity.ERROR, Field.TITLE, letter, SUGGESTION_NUMBER, "本件是提案，不是建议，请改正标题。", "号提案");
        }
        return SUGGESTION_NUMBER.matcher(letter.expectedTitle()).find()
                ? first(Severity.ERROR, Field.TITLE, letter, PROPOSAL_NUMBER, "本件是建议，不是提案，请改正标题。", "号建议")
                : List.of();
    }

    private static List<Finding> numberYear(LetterText letter) {
        String number = letter.number();
        if (number == null || number.contains("〔" + letter.date().getYear() + "〕")) {
            return List.of();
        }
        return List.of(new Finding(
                Severity.ERROR, Field.TITLE, 1, 0, 0, number, "发文字号的年份与成文日期的年份不一致，请核对文号。", null));
    }

    private static List<Finding> copies(LetterText letter) {
        String copies = letter.copies().stripTrailing();
        if (copies.isEmpty() || copies.endsWith("。")) {
            return List.of();
        }
        int end = copies.length();
        return List.of(Places.finding(Severity.WARNING, Field.COPIES, copies, end, end, "抄送机关末尾应加句号。", "。"));
    }

    private static List<Finding> first(
            Severity severity, Field field, LetterText letter, Pattern pattern, String message, String correction) {
        return new PatternRule(severity, EnumSet.of(field), pattern, message, match -> correction).check(letter);
    }
}
