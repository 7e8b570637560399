package org.keqiao.worklist;

import java.util.Set;

/**
 * A case as the lists show it, of whatever kind.
 *
 * @param kind the process it belongs to, e.g. {@code proposal-handling}
 * @param number as officials say it, e.g. 市政协十四届一次会议第0539号提案
 * @param readers group ids whose members may read the case
 */
public record CaseFile(String caseId, String kind, String number, String title, Set<String> readers) {}
