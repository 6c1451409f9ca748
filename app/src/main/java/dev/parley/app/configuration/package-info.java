/** Puts the parts together: the log under Axon, the door before it, the read models after it. */
@NullMarked
package dev.parley.app.configuration;

import org.jspecify.annotations.NullMarked;
