package org.keqiao.proposal;

import org.keqiao.document.ChineseNumeral;

/**
 * A plenary session.
 *
 * @param term 届, 1 to 99
 * @param session 次会议, 1 to 9
 */
public record CommitteeSession(int term, int session) {

    /** 十四届一次会议. */
    String ordinal() {
        return ChineseNumeral.of(term) + "届" + ChineseNumeral.of(session) + "次会议";
    }
}
