/** Working days, and the deadlines counted in them. */
@NullMarked
package org.keqiao.calendar;

import org.jspecify.annotations.NullMarked;
