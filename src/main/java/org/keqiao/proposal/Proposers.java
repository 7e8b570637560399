package org.keqiao.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The people or bodies that put a proposal forward, in order, the lead proposer first.
 *
 * @param names at least one
 * @param andOthers whether more signed than are named (…等)
 */
public record Proposers(List<String> names, boolean andOthers) {

    private static final int NAMED_IN_A_LETTER = 3;

    /** Han names have up to four characters, and names of other peoples a middle dot; what is longer is a body. */
    private static final int LONGEST_PERSONAL_NAME = 4;

    public Proposers {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no proposer");
        }
    }

    /** Reads 姜雪峰、洪亮、王彦等: names divided by 、 or line ends, with 等 where more signed. */
    public static Proposers parse(String text) {
        String list = text.strip();
        boolean others = list.endsWith("等") && list.length() > 1;
        String named = others ? list.substring(0, list.length() - 1) : list;
        return new Proposers(
                Arrays.stream(named.split("[、，,；;\\n]+"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                others);
    }

    /** 姜雪峰、洪亮、王彦等. */
    public String listed() {
        return String.join("、", names) + (andOthers ? "等" : "");
    }

    /** The start of a letter: 姜雪峰、洪亮、王彦等委员：, and 民革上海市委： for a body. */
    String addressee(ProposalKind kind) {
        boolean cut = names.size() > NAMED_IN_A_LETTER;
        return names.stream().limit(NAMED_IN_A_LETTER).collect(Collectors.joining("、"))
                + (cut || andOthers ? "等" : "")
                + (byABody() ? "" : kind.proposerTitle())
                + "：";
    }

    /** 您 for one person, 你们 for several or a body. */
    String pronoun() {
        return names.size() == 1 && !andOthers && !byABody() ? "您" : "你们";
    }

    private boolean byABody() {
        String lead = names.get(0);
        return lead.codePointCount(0, lead.length()) > LONGEST_PERSONAL_NAME && !lead.contains("·");
    }
}
