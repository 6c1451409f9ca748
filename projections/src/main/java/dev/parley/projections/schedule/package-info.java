/** The resolved schedule of a negotiation, and its revisions. */
@NullMarked
package dev.parley.projections.schedule;

import org.jspecify.annotations.NullMarked;
