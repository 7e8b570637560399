/** What was said with the proposers of a case before and after the answer (沟通走访): who, when, where, and how they took it. */
@NullMarked
package org.keqiao.consultation;

import org.jspecify.annotations.NullMarked;
