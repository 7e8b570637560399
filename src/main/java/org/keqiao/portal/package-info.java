/** The web pages and the API: one way in to all modules, each answer held against what the person may see. */
@NullMarked
package org.keqiao.portal;

import org.jspecify.annotations.NullMarked;
