/** What tests of several modules share. */
@NullMarked
package org.keqiao;

import org.jspecify.annotations.NullMarked;
