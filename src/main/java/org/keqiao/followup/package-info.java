/** What follows a reply: ratings and re-handling, publication, and the ledger of promises. */
@NullMarked
package org.keqiao.followup;

import org.jspecify.annotations.NullMarked;
