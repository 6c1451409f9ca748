/** The benchmarks of the event log, each beside stock Axon and beside the bare database. */
@NullMarked
package dev.parley.bench;

import org.jspecify.annotations.NullMarked;
