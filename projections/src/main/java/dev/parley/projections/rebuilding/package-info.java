/** Filling read models anew from the log, beside those that serve meanwhile. */
@NullMarked
package dev.parley.projections.rebuilding;

import org.jspecify.annotations.NullMarked;
