/** A first try: demo accounts, one a role, and the case of proposal 0539 waiting at its first task. */
@NullMarked
package org.keqiao.demo;

import org.jspecify.annotations.NullMarked;
