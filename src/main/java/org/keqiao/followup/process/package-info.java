/** The forms and delegates of what follows a reply. */
@NullMarked
package org.keqiao.followup.process;

import org.jspecify.annotations.NullMarked;
