@NullMarked
package org.keqiao.document.pdf;

import org.jspecify.annotations.NullMarked;
