package org.keqiao.reply;

/**
 * Who signs off.
 *
 * @param directorSignsKeyProposals whether the director signs replies to key proposals, and not the deputy
 */
record SignOffPolicy(boolean directorSignsKeyProposals) {}
