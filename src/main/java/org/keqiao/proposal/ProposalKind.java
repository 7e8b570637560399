package org.keqiao.proposal;

import org.keqiao.document.ChineseNumeral;

/** Who put the paper forward, and the words that go with it. */
public enum ProposalKind {
    CPPCC_PROPOSAL("政协提案", "提案", "委员"),
    DEPUTY_SUGGESTION("人大代表建议", "代表建议", "代表");

    private final String label;
    private final String noun;
    private final String proposerTitle;

    ProposalKind(String label, String noun, String proposerTitle) {
        this.label = label;
        this.noun = noun;
        this.proposerTitle = proposerTitle;
    }

    public String label() {
        return label;
    }

    /** What the paper is called in a letter: 提案. */
    public String noun() {
        return noun;
    }

    /** How its authors are addressed: 委员. */
    public String proposerTitle() {
        return proposerTitle;
    }

    /** The session as a letter's title names it: 市政协十四届一次会议. */
    String sessionName(CommitteeSession session) {
        return this == CPPCC_PROPOSAL
                ? "市政协" + session.ordinal()
                : "市" + ChineseNumeral.of(session.term()) + "届人大" + ChineseNumeral.of(session.session()) + "次会议";
    }
}
