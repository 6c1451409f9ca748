/** What people read in place of slugs, dates and instants, and where a date is drawn for them. */
@NullMarked
package dev.parley.projections.words;

import org.jspecify.annotations.NullMarked;
