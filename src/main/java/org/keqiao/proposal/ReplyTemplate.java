package org.keqiao.proposal;

/**
 * What a reply starts from, as a policy by kind of proposal, or by the body that it comes from.
 *
 * @param copies 抄送, without the label
 */
record ReplyTemplate(String copies) {}
