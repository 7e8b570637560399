/** The house's rules over all code. */
@NullMarked
package org.keqiao.architecture;

import org.jspecify.annotations.NullMarked;
