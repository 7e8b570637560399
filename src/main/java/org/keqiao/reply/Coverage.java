package org.keqiao.reply;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendation is answered where (建议回应): the current draft against the current list.
 *
 * @param lines one a recommendation, in order; empty before the recommendations are marked
 * @param drafted whether there is a draft to look into
 */
public record Coverage(List<Line> lines, boolean drafted) {

    public Coverage {
        lines = List.copyOf(lines);
    }

    /**
     * @param section the section that answers it; null where none does
     * @param paragraph number of the section's first paragraph on paper, from 1; 0 where there is no section
     * @param kind how it is answered; null where the draft says it of the whole letter only
     */
    public record Line(
            Recommendation recommendation,
            @Nullable ReplySection section,
            int paragraph,
            @Nullable AnswerKind kind) {

        public boolean answered() {
            return section != null;
        }

        /** 正文第3至5段; empty where no section answers it. */
        public String where() {
            if (section == null) {
                return "";
            }
            int last = paragraph + section.paragraphs().size() - 1;
            return "正文第" + paragraph + (last > paragraph ? "至" + last : "") + "段";
        }
    }

    static Coverage of(List<Recommendation> recommendations, DraftSections draft, List<AnswerKind> kinds) {
        return new Coverage(
                recommendations.stream().map(one -> line(one, draft, kinds)).toList(), true);
    }

    static Coverage undrafted(List<Recommendation> recommendations) {
        return new Coverage(
                recommendations.stream()
                        .map(one -> new Line(one, null, 0, null))
                        .toList(),
                false);
    }

    private static Line line(Recommendation recommendation, DraftSections draft, List<AnswerKind> kinds) {
        int paragraph = 1;
        for (ReplySection section : draft.sections()) {
            if (section.recommendations().contains(recommendation.no())
                    && !section.paragraphs().isEmpty()) {
                return new Line(recommendation, section, paragraph, kind(section.answerKind(), kinds));
            }
            paragraph += section.paragraphs().size();
        }
        return new Line(recommendation, null, 0, null);
    }

    private static @Nullable AnswerKind kind(@Nullable String code, List<AnswerKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** The recommendations that no section answers. */
    public List<Recommendation> unanswered() {
        return lines.stream()
                .filter(line -> !line.answered())
                .map(Line::recommendation)
                .toList();
    }

    /** What stands against the sign-off, in one Chinese sentence that names all; empty if nothing does. */
    List<String> faults() {
        List<Recommendation> open = unanswered();
        if (open.isEmpty()) {
            return List.of();
        }
        String names = open.stream().map(Recommendation::named).collect(Collectors.joining("、"));
        return List.of(
                names + "还没有答复，不能签发；请选择“退回”，由经办人在正文中补写，或者用“［" + open.get(0).label() + "］”标出答复所在的段落。");
    }
}
