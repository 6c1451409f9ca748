/** The film: what became known in a span of the known clock, told again in that order and pace. */
@NullMarked
package dev.parley.projections.replay;

import org.jspecify.annotations.NullMarked;
