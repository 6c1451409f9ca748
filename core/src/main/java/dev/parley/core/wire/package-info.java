/** The one JSON form of reports and developments, for doors, events and reads alike. */
@NullMarked
package dev.parley.core.wire;

import org.jspecify.annotations.NullMarked;
