package org.keqiao.reply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keqiao.audit.AuditLog;
import org.keqiao.document.ChineseNumeral;
import org.keqiao.engine.Actor;
import org.keqiao.engine.FormRefused;
import org.keqiao.organization.Organization;
import org.keqiao.organization.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the drafter says what a proposal asks for. */
@Component
public class RecommendationDesk {

    private final Replies replies;
    private final Recommendations recommendations;
    private final Organization organization;
    private final AuditLog audit;

    RecommendationDesk(Replies replies, Recommendations recommendations, Organization organization, AuditLog audit) {
        this.replies = replies;
        this.recommendations = recommendations;
        this.organization = organization;
        this.audit = audit;
    }

    /**
     * The list to begin from, one recommendation a line: the one in force, that of the reply before, or what the
     * proposal's own numbering shows.
     */
    @Transactional(readOnly = true)
    public String text(String replyId) {
        Reply reply = replies.get(replyId);
        return marked(reply)
                .or(() -> Optional.ofNullable(reply.follows()).map(replies::get).flatMap(this::marked))
                .map(list -> RecommendationText.write(list, organization::unitName))
                .orElseGet(() -> found(reply.brief().question()));
    }

    private Optional<List<Recommendation>> marked(Reply reply) {
        return recommendations.latest(reply.id()).map(Marking::recommendations);
    }

    private static String found(String proposal) {
        List<RecommendationFinder.Found> found = RecommendationFinder.in(proposal);
        return IntStream.range(0, found.size())
                .mapToObj(i -> ChineseNumeral.of(i + 1) + "、" + found.get(i).wording())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The body to begin a draft with: the opening sentence, then a marker for each recommendation. A reply to a single
     * one needs no markers, its whole body is the answer.
     */
    @Transactional(readOnly = true)
    public String skeleton(String replyId) {
        String opening = replies.get(replyId).brief().opening();
        List<Recommendation> list = recommendations.of(replyId);
        return list.size() > 1 ? SectionMarker.skeleton(opening, list) : opening;
    }

    /**
     * Marks the recommendations, or changes them while the reply is being drafted.
     *
     * @param text one a line, with the units in round brackets where others than the lead division see to it
     * @param reason why the list is changed; required from the second list on
     * @return how many there are
     * @throws FormRefused with every fault found, each named with its line
     */
    @Transactional
    public int mark(String replyId, String text, String reason, Actor by) {
        Reply reply = replies.get(replyId);
        List<Recommendation> list = RecommendationText.read(text, reply.brief().question(), this::unitId);
        Optional<Marking> before = recommendations.latest(replyId);
        if (before.isPresent() && before.get().recommendations().equals(list)) {
            return list.size();
        }
        if (before.isPresent() && reason.isBlank()) {
            throw new FormRefused("recommendationReason", "“建议点”有改动，请在“修改建议点的理由”中说明。");
        }
        if (reply.status() != Reply.Status.DRAFTING) {
            throw new IllegalStateException("recommendations of a signed-off reply: " + replyId);
        }
        recommendations.add(replyId, list, reason, by);
        if (before.isPresent()) {
            audit.record(reply.caseId(), by, "修改建议点", reason);
        }
        return list.size();
    }

    private Optional<String> unitId(String name) {
        return organization.units().stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst();
    }
}
