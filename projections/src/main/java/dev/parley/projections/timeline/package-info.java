/** What is live at a point of both clocks, newest known first. */
@NullMarked
package dev.parley.projections.timeline;

import org.jspecify.annotations.NullMarked;
