/** Official documents as OFD (GB/T 33190-2016): the layout's pages as XML in a ZIP file, with their fonts. */
@NamedInterface("ofd")
@NullMarked
package org.keqiao.document.ofd;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
