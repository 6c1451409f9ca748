/** The resolved schedule and the state of a negotiation, as pure functions over claims. */
@NullMarked
package dev.parley.core.schedule;

import org.jspecify.annotations.NullMarked;
