@NullMarked
package org.keqiao.document.ofd;

import org.jspecify.annotations.NullMarked;
