/** Refusals and faults of the API as problem details (RFC 9457) in Chinese. */
@NullMarked
package org.keqiao.security.problem;

import org.jspecify.annotations.NullMarked;
