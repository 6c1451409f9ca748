/** The best that plain JDBC can do with the very same rows. */
@NullMarked
package dev.parley.bench.raw;

import org.jspecify.annotations.NullMarked;
