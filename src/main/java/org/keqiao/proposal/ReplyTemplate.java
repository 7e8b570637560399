package org.keqiao.proposal;

/**
 * What a reply starts from, as a policy by kind of proposal.
 *
 * @param copies 抄送, without the label
 */
record ReplyTemplate(String copies) {}
