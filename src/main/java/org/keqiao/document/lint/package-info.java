/** What an old hand would mend in a letter before it is signed: found by rule, each with its place and correction. */
@NamedInterface("lint")
@NullMarked
package org.keqiao.document.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
