/** What keeps reads fast. */
@NullMarked
package dev.parley.app.upkeep;

import org.jspecify.annotations.NullMarked;
