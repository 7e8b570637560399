/** Handling of CPPCC proposals and deputies' suggestions: registration, receipt or return, assignment, closure. */
@NullMarked
package org.keqiao.proposal;

import org.jspecify.annotations.NullMarked;
