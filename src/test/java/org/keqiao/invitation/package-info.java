/** Links for people without an account. */
@NullMarked
package org.keqiao.invitation;

import org.jspecify.annotations.NullMarked;
