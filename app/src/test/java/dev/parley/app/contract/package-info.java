/** What outside clients rely on, asked through the front door of a running Parley. */
@NullMarked
package dev.parley.app.contract;

import org.jspecify.annotations.NullMarked;
