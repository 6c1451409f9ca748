/** The load: seeded reports as sources send them, and clients that send them. */
@NullMarked
package dev.parley.bench.load;

import org.jspecify.annotations.NullMarked;
