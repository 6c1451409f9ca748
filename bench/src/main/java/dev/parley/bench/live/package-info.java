/** How long a committed event takes to reach a handler, here and in a second JVM. */
@NullMarked
package dev.parley.bench.live;

import org.jspecify.annotations.NullMarked;
