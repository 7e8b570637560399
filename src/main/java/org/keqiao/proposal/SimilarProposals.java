package org.keqiao.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keqiao.engine.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds proposals like one, among those that a person may read, and says why. */
@Component
public class SimilarProposals {

    /** Below this, two papers share no more than the office's usual words. */
    private static final double LEAST = 0.12;

    private static final int PHRASES = 3;

    private final JdbcClient database;
    private final Proposals proposals;

    SimilarProposals(JdbcClient database, Proposals proposals) {
        this.database = database;
        this.proposals = proposals;
    }

    /**
     * The most similar proposals, the most similar first.
     *
     * <p>Candidates share pairs of characters with the title; they are ranked by the pairs that both texts share, over
     * the geometric mean of their lengths.
     */
    @Transactional(readOnly = true)
    public List<Similar> to(String caseId, Actor actor, int most) {
        Optional<Proposal> own = proposals.find(caseId);
        return own.map(proposal -> candidates(caseId, actor, most).stream()
                        .map(proposals::get)
                        .map(other -> similar(proposal, other))
                        .filter(found -> !found.reasons().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private List<String> candidates(String caseId, Actor actor, int most) {
        return database.sql("""
                        with own as (
                          select id, bigrams, array(select unnest(proposal.bigrams(title))
                            except select unnest(proposal.bigrams('关于建议的提案进一步加强推进推动完善促进发展工作机制'))) as telling
                          from proposal.proposals where id = :id),
                        near as (
                          select p.id, p.bigrams from proposal.proposals p cross join own
                          join worklist.cases c on c.case_id = p.id
                          where p.id <> own.id and p.bigrams && own.telling and c.readers && :groups::text[]
                          order by cardinality(array(select unnest(p.bigrams) intersect select unnest(own.telling))) desc,
                            p.registered_at desc, p.id limit 60),
                        ranked as (
                          select near.id, cardinality(array(select unnest(near.bigrams) intersect select unnest(own.bigrams)))
                            / sqrt(cardinality(near.bigrams)::float * cardinality(own.bigrams)) as likeness
                          from near cross join own)
                        select id from ranked where likeness >= :least order by likeness desc, id limit :most""")
                .param("id", caseId)
                .param("groups", actor.groups().toArray(String[]::new))
                .param("least", LEAST)
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static Similar similar(Proposal own, Proposal other) {
        List<String> reasons = new ArrayList<>();
        List<String> phrases = SharedPhrases.of(text(own), text(other), PHRASES);
        if (!phrases.isEmpty()) {
            reasons.add("都谈到“" + String.join("”“", phrases) + "”");
        }
        List<String> authors = own.proposers().names().stream()
                .filter(other.proposers().names()::contains)
                .toList();
        if (!authors.isEmpty()) {
            reasons.add("提出人相同：" + String.join("、", authors));
        }
        if (!reasons.isEmpty() && own.category() == other.category()) {
            reasons.add("分类相同：" + own.category().label());
        }
        return new Similar(
                other.id(), other.caseNumber(), other.title(), other.status().label(), reasons);
    }

    private static String text(Proposal proposal) {
        return proposal.title() + "\n" + proposal.content().suggestions();
    }
}
