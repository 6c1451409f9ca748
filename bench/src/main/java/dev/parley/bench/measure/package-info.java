/** What was measured: rounds, medians with their spread, ratios, and how they are told. */
@NullMarked
package dev.parley.bench.measure;

import org.jspecify.annotations.NullMarked;
