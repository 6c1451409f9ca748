/** Schedules as calendars that programs subscribe to (RFC 5545). */
@NullMarked
package dev.parley.projections.calendar;

import org.jspecify.annotations.NullMarked;
