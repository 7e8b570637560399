/** Log-in and protection, tried from outside over HTTP. */
@NullMarked
package org.keqiao.security;

import org.jspecify.annotations.NullMarked;
