package org.keqiao.proposal;

/**
 * A plenary session of a body.
 *
 * @param body short name of the body: 市政协, 区政协, 市人大
 * @param term 届, 1 to 99
 * @param session 次会议, 1 to 9
 * @param name as a letter's title has it: 市政协十四届一次会议
 */
public record CommitteeSession(String body, int term, int session, String name) {}
