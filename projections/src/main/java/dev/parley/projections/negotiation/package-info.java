/** The state of a negotiation, and what changed in it between two moments. */
@NullMarked
package dev.parley.projections.negotiation;

import org.jspecify.annotations.NullMarked;
