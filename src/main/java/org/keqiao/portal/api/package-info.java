/** The API for programs: JSON over the same use cases as the forms, refusals as problem details in Chinese. */
@NullMarked
package org.keqiao.portal.api;

import org.jspecify.annotations.NullMarked;
