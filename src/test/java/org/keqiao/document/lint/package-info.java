@NullMarked
package org.keqiao.document.lint;

import org.jspecify.annotations.NullMarked;
