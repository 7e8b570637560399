/** Cases played through the real models with nothing mocked. */
@NullMarked
package org.keqiao.story;

import org.jspecify.annotations.NullMarked;
