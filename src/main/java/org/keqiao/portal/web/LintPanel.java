package org.keqiao.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keqiao.document.lint.Finding;
import org.keqiao.engine.Actor;
import org.keqiao.reply.Draft;
import org.keqiao.reply.DraftLint;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.reply.Revision;
import org.keqiao.reply.Revisions;
import org.springframework.stereotype.Component;

/** 格式检查: what should be looked at in the current draft before it is signed. */
@Component
class LintPanel implements CasePanel {

    private final Replies replies;
    private final Revisions revisions;
    private final DraftLint lint;

    LintPanel(Replies replies, Revisions revisions, DraftLint lint) {
        this.replies = replies;
        this.revisions = revisions;
        this.lint = lint;
    }

    /** @param lines none where there is nothing to mend */
    record Content(String draft, List<Line> lines) {}

    /**
     * Faults of one kind in one paragraph.
     *
     * @param corrected what belongs in its place; empty where only a person can know
     */
    record Line(String severity, String place, String message, String corrected, int count) {}

    @Override
    public String name() {
        return "lint";
    }

    @Override
    public String title() {
        return "格式检查";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        Reply reply = replies.ofCase(caseId).orElse(null);
        if (reply == null || reply.status() != Reply.Status.DRAFTING) {
            return Optional.empty();
        }
        return revisions.latest(reply.id()).map(revision -> content(reply, revision));
    }

    private Content content(Reply reply, Revision revision) {
        Draft draft = revision.draft();
        Map<List<Object>, Line> lines = new LinkedHashMap<>();
        for (Finding finding : lint.of(reply, draft)) {
            lines.merge(
                    List.of(finding.field(), finding.paragraph(), finding.message()), line(finding), LintPanel::joined);
        }
        return new Content(revision.label(), List.copyOf(lines.values()));
    }

    private static Line joined(Line first, Line other) {
        return new Line(
                first.severity, first.place, first.message, first.corrected, first.count + other.count);
    }

    private static Line line(Finding finding) {
        String correction = Objects.requireNonNullElse(finding.correction(), "");
        return new Line(finding.severity().label(), finding.place(), finding.message(), correction, 1);
    }
}
