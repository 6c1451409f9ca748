/** Timelines as files for other programs: spreadsheets and TimelineJS. */
@NullMarked
package dev.parley.projections.export;

import org.jspecify.annotations.NullMarked;
