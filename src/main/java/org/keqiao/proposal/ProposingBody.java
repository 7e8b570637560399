package org.keqiao.proposal;

import org.keqiao.document.ChineseNumeral;

/**
 * A body whose members put papers forward (市政协, 区政协, 市人大, …), as a policy by its short name.
 *
 * @param kind what its papers are
 * @param sessionName how letters name a session, with {@code {term}} and {@code {session}} for the Chinese numerals:
 *     {@code 市{term}届人大{session}次会议}
 */
record ProposingBody(ProposalKind kind, String sessionName) {

    CommitteeSession session(String body, int term, int session) {
        return new CommitteeSession(
                body,
                term,
                session,
                sessionName
                        .replace("{term}", ChineseNumeral.of(term))
                        .replace("{session}", ChineseNumeral.of(session)));
    }
}
