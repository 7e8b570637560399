/** Where every character, rule and seal of an official document stands, whichever file format draws it. */
@NamedInterface("layout")
@NullMarked
package org.keqiao.document.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
