/** The ways out: read models over the log, and the reads that answer from them. */
@NullMarked
package dev.parley.projections;

import org.jspecify.annotations.NullMarked;
