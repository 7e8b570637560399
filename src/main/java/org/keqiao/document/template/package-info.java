/** Papers of a fixed kind, made of the parts of official documents: notices, certificates, cards and the approval slip. */
@NamedInterface("template")
@NullMarked
package org.keqiao.document.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
