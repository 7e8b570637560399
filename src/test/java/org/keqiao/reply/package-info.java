/** Tests of replies. */
@NullMarked
package org.keqiao.reply;

import org.jspecify.annotations.NullMarked;
