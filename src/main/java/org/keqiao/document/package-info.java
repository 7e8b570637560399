/** Official documents (公文版式): their model, their rules, and how they are set on paper after GB/T 9704-2012. */
@ApplicationModule(
        displayName = "公文版式",
        allowedDependencies = {})
@NullMarked
package org.keqiao.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
