@NullMarked
package org.keqiao.intake;

import org.jspecify.annotations.NullMarked;
