package org.keqiao.reply;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which recommendations the current drafts answer, worked out anew each time from list and draft. */
@Component
public class Coverages implements SignOffCondition {

    private final Replies replies;
    private final Revisions revisions;
    private final Recommendations recommendations;
    private final JdbcClient database;

    Coverages(Replies replies, Revisions revisions, Recommendations recommendations, JdbcClient database) {
        this.replies = replies;
        this.revisions = revisions;
        this.recommendations = recommendations;
        this.database = database;
    }

    /** What the latest reply to the case answers. */
    public Coverage ofCase(String caseId) {
        return replies.ofCase(caseId).map(reply -> of(reply.id())).orElseGet(() -> Coverage.undrafted(List.of()));
    }

    /** What a reply answers. */
    public Coverage of(String replyId) {
        List<Recommendation> list = recommendations.of(replyId);
        return revisions
                .latest(replyId)
                .map(revision ->
                        Coverage.of(list, sections(replyId, revision.draft().body()), kinds()))
                .orElseGet(() -> Coverage.undrafted(list));
    }

    /** A body in sections, by the reply's recommendations. */
    public DraftSections sections(String replyId, String body) {
        return DraftSections.of(body, recommendations.of(replyId), kinds());
    }

    /** The ways in which a recommendation may be answered. */
    public List<AnswerKind> kinds() {
        return database.sql("""
                        select code, label, commitment from (
                          select code, label, commitment, 1 as rank, scheme, position from reply.outcomes
                          union all select code, label, false, 2, '', position from reply.answer_kinds) kinds
                        order by rank, scheme, position""").query(AnswerKind.class).list();
    }

    @Override
    public List<String> faults(String caseId) {
        return ofCase(caseId).faults();
    }
}
