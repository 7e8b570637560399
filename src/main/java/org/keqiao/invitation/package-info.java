/** Signed links that let somebody without an account do one thing once. */
@NullMarked
package org.keqiao.invitation;

import org.jspecify.annotations.NullMarked;
