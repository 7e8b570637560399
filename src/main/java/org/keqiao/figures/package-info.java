/** The office's figures by session, unit and kind, each defined once and open to its cases. */
@NullMarked
package org.keqiao.figures;

import org.jspecify.annotations.NullMarked;
