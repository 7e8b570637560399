package org.keqiao.figures;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The office's five rates, each with its one definition.
 *
 * <p>All count among the proposals that the office has to answer (应办复): registered and neither returned, refused nor
 * withdrawn, and not those for which it only writes an opinion to a host unit (会办). The names are those in use
 * ({@code 办复率、按期办结率、走访率、满意率、解决采纳率}); no rule gives the denominators, so they stand here and on each page.
 */
public enum Measure {
    /** Answered among those to be answered. */
    ANSWERED("办复率", "已办复件数 ÷ 应办复件数。第一份答复印发即为办复。", (one, today) -> true, (one, today) -> one.answered()),

    /**
     * Answered within the period among those of which it is certain: answered, or overdue.
     *
     * <p>Those still running within their period are in neither number.
     */
    ON_TIME(
            "按期办结率",
            "期限以内办复的件数 ÷ 已办复和已逾期未办复的件数之和。批准的延期计入期限；期限未到、尚未办复的不计。",
            (one, today) ->
                    one.answered() || one.lastDay() != null && one.lastDay().isBefore(today),
            (one, today) -> inTime(one.answeredOn(), one.lastDay())),

    /** Talked over with a proposer, in any form but by letter, among those to be answered. */
    VISITED(
            "走访率",
            "与提案者面商、走访、座谈、调研、视频或电话沟通过（有记录，更正前的不计）的件数 ÷ 应办复件数。只有书面往来的不算。",
            (one, today) -> true,
            (one, today) -> one.visited()),

    /** Rated by no proposer as dissatisfying, among those of which a rating is in. */
    CONTENT(
            "满意率",
            "没有“不满意”的件数 ÷ 已收到评价的件数。满意和基本满意都算；办理态度、办理结果两项中有一位提案者评一项不满意，即不算。重新办理的以最近一次评价为准。",
            (one, today) -> one.rating() != CountedCase.Rating.NONE,
            (one, today) -> one.rating() == CountedCase.Rating.CONTENT),

    /** Answered with 解决采纳 among those answered. */
    ADOPTED(
            "解决采纳率",
            "办理结果为“解决采纳”的件数 ÷ 已办复件数。再次答复的以最近一份答复为准。",
            (one, today) -> one.answered(),
            (one, today) -> "ADOPTED".equals(one.outcome()));

    private final String label;
    private final String definition;
    private final BiPredicate<CountedCase, LocalDate> among;
    private final BiPredicate<CountedCase, LocalDate> counts;

    Measure(
            String label,
            String definition,
            BiPredicate<CountedCase, LocalDate> among,
            BiPredicate<CountedCase, LocalDate> counts) {
        this.label = label;
        this.definition = definition;
        this.among = among;
        this.counts = counts;
    }

    public String label() {
        return label;
    }

    /** Numerator and denominator in Chinese, as pages and reports print it. */
    public String definition() {
        return definition;
    }

    /** Whether the case is in the denominator on a day. */
    boolean isAmong(CountedCase one, LocalDate today) {
        return among.test(one, today);
    }

    /** Whether the case is in the numerator on a day; then it is in the denominator as well. */
    boolean counts(CountedCase one, LocalDate today) {
        return isAmong(one, today) && counts.test(one, today);
    }

    private static boolean inTime(@Nullable LocalDate answered, @Nullable LocalDate lastDay) {
        return answered != null && (lastDay == null || !answered.isAfter(lastDay));
    }
}
