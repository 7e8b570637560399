package org.keqiao.figures;

/**
 * A session whose proposals are counted.
 *
 * @param name as letters have it: 市政协十四届一次会议
 * @param noun what its papers are called: 提案
 */
public record Session(String body, int term, int session, String name, String noun) {}
