/** The API and the pages over real HTTP, as each person. */
@NullMarked
package org.keqiao.portal;

import org.jspecify.annotations.NullMarked;
