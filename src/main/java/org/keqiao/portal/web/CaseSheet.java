package org.keqiao.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.portal.DeadlineLight;

/**
 * A case's folder in words, ready for its page.
 *
 * @param noun what the paper is called: 提案, 代表建议
 * @param status 办理中, 已办结, …
 * @param light null where the case is closed
 * @param facts labels and values, in order
 * @param proposal the proposal's parts that are filled in, in order
 * @param drafts newest first
 * @param steps oldest first
 */
public record CaseSheet(
        String caseId,
        String number,
        String title,
        String noun,
        String status,
        @Nullable DeadlineLight light,
        String deadline,
        List<Fact> facts,
        List<Part> proposal,
        List<Task> tasks,
        List<Draft> drafts,
        List<Paper> papers,
        List<Step> steps) {

    /** One line of facts. */
    public record Fact(String label, String value) {}

    /** A part of the proposal. */
    public record Part(String heading, List<String> paragraphs) {}

    /** @param who the person who has taken the task, or the duties that may */
    public record Task(String name, String who, boolean taken, String since, int round) {}

    /** A revision with the opinions on it. */
    public record Draft(
            String label,
            String drafted,
            String title,
            String addressee,
            List<String> paragraphs,
            String copies,
            List<Fact> facts,
            List<Opinion> opinions) {}

    /** An opinion on a revision. */
    public record Opinion(String stage, String decision, boolean approved, String text, String by) {}

    /** @param pdf whether there are pages to show */
    public record Paper(String id, String number, String title, String status, String dates, boolean pdf) {}

    /** A step of the case. */
    public record Step(
            String at, String action, String decision, String subject, String opinion, String who, int round) {}
}
