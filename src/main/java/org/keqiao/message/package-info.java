/** Notices to people and groups, their mails from an outbox of their own, digests and 催办. */
@NullMarked
package org.keqiao.message;

import org.jspecify.annotations.NullMarked;
