/** Starts of the system for real work. */
@NullMarked
package org.keqiao.start;

import org.jspecify.annotations.NullMarked;
