package org.keqiao.proposal;

/** Who put the paper forward, and the words that go with it. */
public enum ProposalKind {
    CPPCC_PROPOSAL("政协提案", "提案", "委员", "位", "市政协"),
    DEPUTY_SUGGESTION("人大代表建议", "代表建议", "代表", "名", "市人大");

    private final String label;
    private final String noun;
    private final String proposerTitle;
    private final String counter;
    private final String usualBody;

    ProposalKind(String label, String noun, String proposerTitle, String counter, String usualBody) {
        this.label = label;
        this.noun = noun;
        this.proposerTitle = proposerTitle;
        this.counter = counter;
        this.usualBody = usualBody;
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

    /** A text written for proposals in the words of this kind. */
    public String say(String text) {
        if (this == CPPCC_PROPOSAL) {
            return text;
        }
        return text.replaceAll("市政协(\\p{IsHan}{1,3}届)(\\p{IsHan}{1,2}次会议)", "市$1人大$2")
                .replaceAll("提案[者人]", "代表")
                .replace("提案号", "建议号")
                .replaceAll("(?<!建议|政协)提案(?![办处])", "代表建议")
                .replaceAll("委员(?!会)", "代表");
    }

    /** The measure word that letters count its authors with: 4位委员, 8名代表. */
    String counter() {
        return counter;
    }

    /** The body most papers of the kind come from, meant where none is named. */
    public String usualBody() {
        return usualBody;
    }
}
