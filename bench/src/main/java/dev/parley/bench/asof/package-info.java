/** Reads at random points of both clocks: Parley's, and those of the subjects beside it. */
@NullMarked
package dev.parley.bench.asof;

import org.jspecify.annotations.NullMarked;
