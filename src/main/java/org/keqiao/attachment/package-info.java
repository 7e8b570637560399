/** Files that people add to a case: held against their content, stored with their digest, read by the case's readers. */
@NullMarked
package org.keqiao.attachment;

import org.jspecify.annotations.NullMarked;
