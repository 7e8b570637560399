/** The gate in front of the engine's interface that Tasklist, Welcome, Cockpit and Admin talk to. */
@NullMarked
package org.keqiao.security.gate;

import org.jspecify.annotations.NullMarked;
