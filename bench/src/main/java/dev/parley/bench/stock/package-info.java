/** Axon as its documentation sets it up on PostgreSQL. */
@NullMarked
package dev.parley.bench.stock;

import org.jspecify.annotations.NullMarked;
