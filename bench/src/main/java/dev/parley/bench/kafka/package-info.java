/** A broker, and reports that come from it. */
@NullMarked
package dev.parley.bench.kafka;

import org.jspecify.annotations.NullMarked;
