/** Assembles Parley, and nothing else. */
@NullMarked
package dev.parley.app;

import org.jspecify.annotations.NullMarked;
