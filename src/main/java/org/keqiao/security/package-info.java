/** Log-in, and what protects the pages, the API and the engine's web applications. */
@NullMarked
package org.keqiao.security;

import org.jspecify.annotations.NullMarked;
