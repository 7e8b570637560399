/** The documentation against what it speaks of. */
@NullMarked
package org.keqiao.docs;

import org.jspecify.annotations.NullMarked;
