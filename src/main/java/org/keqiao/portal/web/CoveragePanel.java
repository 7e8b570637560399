package org.keqiao.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keqiao.engine.Actor;
import org.keqiao.organization.Organization;
import org.keqiao.portal.OfficeTime;
import org.keqiao.reply.Coverage;
import org.keqiao.reply.Coverages;
import org.keqiao.reply.Marking;
import org.keqiao.reply.Recommendations;
import org.keqiao.reply.Replies;
import org.keqiao.reply.Reply;
import org.keqiao.reply.ReplySection;
import org.springframework.stereotype.Component;

/** 建议回应: each recommendation with who sees to it and where the current draft answers it. */
@Component
class CoveragePanel implements CasePanel {

    private final Replies replies;
    private final Coverages coverages;
    private final Recommendations recommendations;
    private final Organization organization;

    CoveragePanel(Replies replies, Coverages coverages, Recommendations recommendations, Organization organization) {
        this.replies = replies;
        this.coverages = coverages;
        this.recommendations = recommendations;
        this.organization = organization;
    }

    /** @param changes how the list was changed, newest first */
    public record Content(boolean drafted, List<Line> lines, List<String> changes) {}

    /**
     * One recommendation.
     *
     * @param quote the proposal's own words; empty where they say no more than the wording
     * @param where 正文第3段; empty where nothing answers it
     */
    public record Line(
            String label,
            String wording,
            String quote,
            String units,
            boolean answered,
            String state,
            String where,
            List<String> paragraphs) {}

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public String title() {
        return "建议回应";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Object> show(String caseId, Actor actor) {
        return replies.ofCase(caseId)
                .map(reply -> content(reply, coverages.of(reply.id())))
                .filter(content -> !content.lines().isEmpty())
                .map(content -> content);
    }

    private Content content(Reply reply, Coverage coverage) {
        String lead = organization.unitName(reply.leadUnitId());
        return new Content(
                coverage.drafted(),
                coverage.lines().stream()
                        .map(line -> line(line, coverage.drafted(), lead))
                        .toList(),
                recommendations.history(reply.id()).stream()
                        .filter(marking -> !marking.reason().isEmpty())
                        .map(CoveragePanel::change)
                        .toList());
    }

    private static String change(Marking marking) {
        return marking.markedByName() + " " + OfficeTime.words(marking.markedAt()) + "修改为"
                + marking.recommendations().size() + "条：" + marking.reason();
    }

    private Line line(Coverage.Line line, boolean drafted, String lead) {
        ReplySection section = line.section();
        String units = line.recommendation().unitIds().stream()
                .map(organization::unitName)
                .collect(Collectors.joining("、"));
        String quote = line.recommendation().quote();
        return new Line(
                line.recommendation().label(),
                line.recommendation().wording(),
                quote.length() > line.recommendation().wording().length() + 1 ? quote : "",
                units.isEmpty() ? lead : units,
                line.answered(),
                line.kind() != null ? line.kind().label() : line.answered() ? "已答复" : drafted ? "尚未答复" : "尚未起草",
                line.where(),
                section == null ? List.of() : section.paragraphs());
    }
}
