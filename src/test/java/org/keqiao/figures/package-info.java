/** The office's figures. */
@NullMarked
package org.keqiao.figures;

import org.jspecify.annotations.NullMarked;
