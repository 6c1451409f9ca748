/** Where the data lies: a PostgreSQL of our own under the data directory, or one by its URL. */
@NullMarked
package dev.parley.app.database;

import org.jspecify.annotations.NullMarked;
