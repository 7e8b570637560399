/** The real Tasklist in a real Chromium. */
@NullMarked
package org.keqiao.browser;

import org.jspecify.annotations.NullMarked;
