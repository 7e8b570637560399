/** Tests of proposal handling. */
@NullMarked
package org.keqiao.proposal;

import org.jspecify.annotations.NullMarked;
