/** The database the system runs on: a server by configuration, an embedded PostgreSQL otherwise. */
@NullMarked
package org.keqiao.database;

import org.jspecify.annotations.NullMarked;
