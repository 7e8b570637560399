package org.keqiao.portal.web;

import java.util.List;
import org.keqiao.portal.DeadlineLight;

/**
 * A deadline's explanation in words, ready for its page.
 *
 * @param summary one sentence that says how the date came about
 * @param facts labels and values, in order
 * @param steps what was done to it, oldest first
 * @param months the days from the first to the last
 */
public record DeadlineSheet(
        String name,
        DeadlineLight light,
        String lastDay,
        String summary,
        List<CaseSheet.Fact> facts,
        List<Step> steps,
        List<Month> months) {

    /** Something that was done to the deadline. */
    public record Step(String at, String what, String who, String reason, String lastDay, int consumed) {}

    /** A month of the ledger, with how many of its days counted. */
    public record Month(String name, long counted, List<Day> days) {}

    /**
     * A day of the ledger.
     *
     * @param kind id of its kind, for the style
     * @param mark id of what it meant, for the style
     * @param last whether it is the deadline's last day
     */
    public record Day(
            String date,
            String weekday,
            String kind,
            String kindLabel,
            String basis,
            String mark,
            String markLabel,
            int count,
            boolean provisional,
            boolean last) {}
}
