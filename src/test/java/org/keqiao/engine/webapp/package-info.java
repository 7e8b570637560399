@NullMarked
package org.keqiao.engine.webapp;

import org.jspecify.annotations.NullMarked;
