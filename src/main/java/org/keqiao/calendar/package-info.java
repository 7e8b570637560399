/** Working days after the notices, and deadlines: counted, explained, paused, extended, watched. */
@NullMarked
package org.keqiao.calendar;

import org.jspecify.annotations.NullMarked;
