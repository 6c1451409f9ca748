/** The shape of the house, held by tests. */
@NullMarked
package dev.parley.app.architecture;

import org.jspecify.annotations.NullMarked;
