/** Dated rules that differ by city and year, each with its source. */
@NullMarked
package org.keqiao.policy;

import org.jspecify.annotations.NullMarked;
