/** Issue of official documents: numbers, typesetting, proof, seal and dispatch. */
@NullMarked
package org.keqiao.issuance;

import org.jspecify.annotations.NullMarked;
