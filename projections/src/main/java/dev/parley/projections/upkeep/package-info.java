/** What keeps reads fast while the tables behind them grow. */
@NullMarked
package dev.parley.projections.upkeep;

import org.jspecify.annotations.NullMarked;
