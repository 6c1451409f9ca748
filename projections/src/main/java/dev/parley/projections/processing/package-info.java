/** From the log to the read models: whole acts, in batches, each exactly once. */
@NullMarked
package dev.parley.projections.processing;

import org.jspecify.annotations.NullMarked;
