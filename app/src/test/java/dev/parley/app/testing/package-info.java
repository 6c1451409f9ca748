/** Parley as a whole, running for tests. */
@NullMarked
package dev.parley.app.testing;

import org.jspecify.annotations.NullMarked;
