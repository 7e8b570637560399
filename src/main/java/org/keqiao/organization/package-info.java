/** Divisions, officials and the duties they hold, and their accounts. */
@NullMarked
package org.keqiao.organization;

import org.jspecify.annotations.NullMarked;
