package org.keqiao.reply;

import java.util.List;
import org.keqiao.document.ChineseNumeral;

/**
 * One thing that a proposal asks for (建议点).
 *
 * @param no from 1, in the proposal's order
 * @param wording in short, without number and full stop
 * @param quote the passage of the proposal it stands for; empty where none was found
 * @param unitIds the units that see to it; empty where it is the lead division's own
 */
public record Recommendation(int no, String wording, String quote, List<String> unitIds) {

    public Recommendation {
        unitIds = List.copyOf(unitIds);
    }

    /** 建议一. */
    public String label() {
        return "建议" + ChineseNumeral.of(no);
    }

    /** 建议一“建立对企业‘科创属性’的鼓励机制”: quotation marks within others are single. */
    public String named() {
        return label() + "“" + wording.replace('“', '‘').replace('”', '’') + "”";
    }
}
