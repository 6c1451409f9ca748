/** A second JVM beside the one that measures. */
@NullMarked
package dev.parley.bench.jvm;

import org.jspecify.annotations.NullMarked;
