package org.keqiao.followup;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a text says of how to reach somebody, and leaves it out.
 *
 * <p>Replies name handlers and telephones; the published version must not (个人信息保护法, art. 4 and 6).
 */
final class ContactData {

    /** A bracket or line that names a contact. */
    private static final Pattern CONTACT = Pattern.compile("[（(][^（()）\\n]*(?:联系人|联系电话|经办人|承办人)[^（()）\\n]*[）)]"
            + "|(?:联系人(?:姓名)?|联系电话|联系地址|承办负责人|承办人|经办人)(?:及联系电话)?[:：][^\\n。；;]*");

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(?:[（(]?0\\d{2,3}[)）]?[- ]?)\\d{7,8}(?:[-转]\\d{1,6})?(?!\\d)");
    private static final Pattern BARE_TELEPHONE = Pattern.compile("(?<=电话[:：]?|电话为)\\s?\\d{7,8}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final List<Pattern> ALL = List.of(CONTACT, IDENTITY, MOBILE, TELEPHONE, BARE_TELEPHONE, MAIL);

    private ContactData() {}

    /** Everything found, each once, in no particular order. */
    static List<String> in(String text) {
        return ALL.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** The text with all of it left out; a paragraph of nothing else goes. */
    static String leaveOut(String text) {
        String rest = text;
        for (Pattern pattern : ALL) {
            rest = pattern.matcher(rest).replaceAll("");
        }
        return String.join(
                "\n",
                rest.lines()
                        .map(String::strip)
                        .flatMap(line ->
                                line.replaceAll("[，。；、：:;,.]", "").isEmpty() ? Stream.<String>empty() : Stream.of(line))
                        .toList());
    }
}
