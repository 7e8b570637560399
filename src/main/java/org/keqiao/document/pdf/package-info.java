/** Official documents as PDF/A; the only package that knows the PDF library. */
@NamedInterface("pdf")
@NullMarked
package org.keqiao.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
