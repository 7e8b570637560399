/** Tests of the calendar and of deadlines. */
@NullMarked
package org.keqiao.calendar;

import org.jspecify.annotations.NullMarked;
