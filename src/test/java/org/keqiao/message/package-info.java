/** Notices, mails and reminders. */
@NullMarked
package org.keqiao.message;

import org.jspecify.annotations.NullMarked;
