/** Problem details as the API's callers read them. */
@NullMarked
package org.keqiao.security.problem;

import org.jspecify.annotations.NullMarked;
