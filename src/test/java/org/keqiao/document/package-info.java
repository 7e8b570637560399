/** What official documents must look like, and must never look like. */
@NullMarked
package org.keqiao.document;

import org.jspecify.annotations.NullMarked;
