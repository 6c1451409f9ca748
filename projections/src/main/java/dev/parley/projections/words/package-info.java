/** What people read in place of slugs, dates and instants. */
@NullMarked
package dev.parley.projections.words;

import org.jspecify.annotations.NullMarked;
