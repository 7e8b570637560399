/** How fast documents are made; run by hand, never by the build. */
@NullMarked
package org.keqiao.document.benchmark;

import org.jspecify.annotations.NullMarked;
