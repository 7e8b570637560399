/** The append-only log of every case, written in the transaction of what it records. */
@NullMarked
package org.keqiao.audit;

import org.jspecify.annotations.NullMarked;
