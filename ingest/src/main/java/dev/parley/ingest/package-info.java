/** The one door through which everything is recorded: commands in, verdicts out. */
@NullMarked
package dev.parley.ingest;

import org.jspecify.annotations.NullMarked;
