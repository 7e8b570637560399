/** Taking proposals in many at once: spreadsheets with a dry run, and assignment in bulk. */
@NullMarked
package org.keqiao.intake;

import org.jspecify.annotations.NullMarked;
