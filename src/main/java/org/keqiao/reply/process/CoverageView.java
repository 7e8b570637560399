package org.keqiao.reply.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.keqiao.engine.CaseView;
import org.keqiao.organization.Organization;
import org.keqiao.reply.Coverage;
import org.keqiao.reply.Coverages;
import org.keqiao.reply.ReplySection;
import org.springframework.stereotype.Component;

/** What every form of a case shows of its recommendations: who sees to each, and where the draft answers it. */
@Component
class CoverageView implements CaseView {

    private static final int EXCERPT = 40;

    private final Coverages coverages;
    private final Organization organization;

    CoverageView(Coverages coverages, Organization organization) {
        this.coverages = coverages;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> show(String caseId) {
        Coverage coverage = coverages.ofCase(caseId);
        return Map.of("coverage", coverage.lines().isEmpty() ? "尚未梳理建议点。" : text(coverage));
    }

    private String text(Coverage coverage) {
        return coverage.lines().stream()
                .map(line -> head(line) + (coverage.drafted() ? "\n　　" + state(line) : ""))
                .collect(Collectors.joining("\n"));
    }

    private String head(Coverage.Line line) {
        String units = line.recommendation().unitIds().stream()
                .map(organization::unitName)
                .collect(Collectors.joining("、"));
        return line.recommendation().label() + "　" + line.recommendation().wording()
                + (units.isEmpty() ? "" : "（" + units + "承办）");
    }

    private static String state(Coverage.Line line) {
        ReplySection section = line.section();
        if (section == null) {
            return "尚未答复";
        }
        String kind = line.kind() == null ? "已答复" : line.kind().label();
        return kind + "：" + line.where() + "，“" + excerpt(section.paragraphs().get(0)) + "”";
    }

    private static String excerpt(String paragraph) {
        return paragraph.codePointCount(0, paragraph.length()) <= EXCERPT
                ? paragraph
                : paragraph.substring(0, paragraph.offsetByCodePoints(0, EXCERPT)) + "……";
    }
}
