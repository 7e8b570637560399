package org.keqiao.proposal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.engine.FormRefused;

/**
 * The people or bodies that put a proposal forward, in order, the lead proposer first.
 *
 * @param list at least one
 * @param andOthers whether more signed than are named (…等)
 * @param signatories how many signed, the named ones included, where the paper says so (…等17名); null otherwise
 */
public record Proposers(
        List<Proposer> list, boolean andOthers, @Nullable Integer signatories) {

    private static final int NAMED_IN_A_LETTER = 3;

    public Proposers {
        list = List.copyOf(list);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("no proposer");
        }
    }

    /**
     * Reads proposers as offices write them: names divided by 、 or line ends, the lead proposer first, with 等 or 等17名
     * where more signed, and a kind in brackets where the name does not tell it: 老港联络站（单位）.
     *
     * @throws FormRefused if nobody is named, or a kind or number cannot be
     */
    public static Proposers parse(String text) {
        return ProposersText.parse(text);
    }

    /**
     * Adds where proposers can be reached: a line each, with name, mail address and telephone number in any order.
     *
     * @throws FormRefused if a line is not readable, or names nobody of the proposers
     */
    public Proposers reachedAt(String contacts) {
        return ProposersText.withContacts(this, contacts);
    }

    /** The first proposer, who answers for the paper. */
    public Proposer lead() {
        return list.get(0);
    }

    public List<String> names() {
        return list.stream().map(Proposer::name).toList();
    }

    /** How the paper was put forward: 个人, 联名, 界别, 党派, … */
    public String submission() {
        if (!lead().isPerson()) {
            return lead().kind().label();
        }
        return list.size() == 1 && !andOthers ? "个人" : "联名";
    }

    /** 姜雪峰、洪亮、王彦等. */
    public String listed() {
        return String.join("、", names()) + (andOthers ? "等" : "") + (signatories == null ? "" : signatories + "人");
    }

    /** The start of a letter: 姜雪峰、洪亮、王彦等委员：, 曹某等4位委员：, and 民革上海市委： for a body. */
    String addressee(ProposalKind kind) {
        return titled(kind) + "：";
    }

    /** The proposers with their titles: 姜雪峰、洪亮、王彦等委员. */
    String titled(ProposalKind kind) {
        int count = signatories != null ? signatories : andOthers ? 0 : list.size();
        if (list.stream().allMatch(Proposer::isPerson)) {
            return people(kind, list, count);
        }
        return list.stream()
                        .map(proposer -> proposer.name() + (proposer.isPerson() ? kind.proposerTitle() : ""))
                        .collect(Collectors.joining("、"))
                + (andOthers ? "等" : "");
    }

    /** @param count how many signed; 0 where only the named ones are known */
    private static String people(ProposalKind kind, List<Proposer> people, int count) {
        if (count > NAMED_IN_A_LETTER) {
            return people.get(0).name() + "等" + count + kind.counter() + kind.proposerTitle();
        }
        return people.stream().limit(NAMED_IN_A_LETTER).map(Proposer::name).collect(Collectors.joining("、"))
                + (count == people.size() ? "" : "等")
                + kind.proposerTitle();
    }

    /** 您 for one person, 你们 for several or a body. */
    String pronoun() {
        return list.size() == 1 && !andOthers && lead().isPerson() ? "您" : "你们";
    }
}
