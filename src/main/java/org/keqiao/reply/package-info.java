/** Replies: their drafts and revisions, the opinions given on them, countersignature and sign-off. */
@NullMarked
package org.keqiao.reply;

import org.jspecify.annotations.NullMarked;
