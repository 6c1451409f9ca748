/** The event log on PostgreSQL beneath Axon: append, read, wake. */
@NullMarked
package dev.parley.core.log;

import org.jspecify.annotations.NullMarked;
