/** The live feed: everything that is announced, once, in the order of the log. */
@NullMarked
package dev.parley.projections.live;

import org.jspecify.annotations.NullMarked;
