/** Parley as a process of its own, killed and started again. */
@NullMarked
package dev.parley.app.process;

import org.jspecify.annotations.NullMarked;
