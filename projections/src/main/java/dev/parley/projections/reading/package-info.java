/** What every read shares: the clocks it is asked at, its parameters, and its problems. */
@NullMarked
package dev.parley.projections.reading;

import org.jspecify.annotations.NullMarked;
