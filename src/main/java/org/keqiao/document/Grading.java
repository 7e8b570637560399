package org.keqiao.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the upper left corner of page 1 (GB/T 9704-2012, 7.2.1 to 7.2.3).
 *
 * @param copyNumber six digits, or null
 * @param secrecy 机密★1年 or 机密, or null
 * @param urgency 特急 or 加急, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Grading(
        @Nullable String copyNumber,
        @Nullable String secrecy,
        @Nullable String urgency) {

    /** A document without any of them. */
    public static final Grading NONE = new Grading(null, null, null);

    private static final Pattern SECRECY = Pattern.compile("(绝密|机密|秘密)(★(\\d{1,2})年)?");

    /** @throws IllegalArgumentException with a Chinese message if a mark is not one of the standard's */
    public Grading {
        if (copyNumber != null && !copyNumber.matches("\\d{6}")) {
            throw new IllegalArgumentException("份号应当是6位数字，例如000001。");
        }
        if (secrecy != null) {
            check(secrecy);
        }
        if (urgency != null && !List.of("特急", "加急").contains(urgency)) {
            throw new IllegalArgumentException("紧急程度应当是“特急”或者“加急”。");
        }
    }

    /** Whether there is nothing to set. */
    @JsonIgnore
    public boolean isEmpty() {
        return copyNumber == null && secrecy == null && urgency == null;
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        add(passages, Part.COPY_NUMBER, copyNumber);
        add(passages, Part.SECRECY, secrecy);
        add(passages, Part.URGENCY, urgency);
        return passages;
    }

    private static void add(List<Passage> passages, Part part, @Nullable String text) {
        if (text != null) {
            passages.add(Passage.of(part, text));
        }
    }

    /** Longest terms: 30, 20 and 10 years (保守国家秘密法, 2024). */
    private static void check(String secrecy) {
        Matcher matcher = SECRECY.matcher(secrecy);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("密级和保密期限应当写成“机密★1年”的样式。");
        }
        int longest = secrecy.startsWith("绝密") ? 30 : secrecy.startsWith("机密") ? 20 : 10;
        if (matcher.group(3) != null && Integer.parseInt(matcher.group(3)) > longest) {
            throw new IllegalArgumentException(secrecy.substring(0, 2) + "的保密期限最长" + longest + "年。");
        }
    }
}
