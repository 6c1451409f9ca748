/** What every module's tests need: a real PostgreSQL. */
@NullMarked
package dev.parley.core.testing;

import org.jspecify.annotations.NullMarked;
