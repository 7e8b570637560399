@NullMarked
package org.keqiao.document.layout;

import org.jspecify.annotations.NullMarked;
