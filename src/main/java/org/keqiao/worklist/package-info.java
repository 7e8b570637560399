/** The list of all cases and of everybody's open tasks. */
@NullMarked
package org.keqiao.worklist;

import org.jspecify.annotations.NullMarked;
