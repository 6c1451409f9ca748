/** A report as a pure value: what it records, what may be done to it, and why not. */
@NullMarked
package dev.parley.core.report;

import org.jspecify.annotations.NullMarked;
