/** Rules that hold over all process models and forms, each of which prevents a named mistake. */
@NullMarked
package org.keqiao.model;

import org.jspecify.annotations.NullMarked;
