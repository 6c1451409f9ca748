/** Parley itself, wired as the product is, with a processor that does nothing. */
@NullMarked
package dev.parley.bench.parley;

import org.jspecify.annotations.NullMarked;
