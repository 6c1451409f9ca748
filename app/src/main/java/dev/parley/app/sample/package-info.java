/** The sample timeline: the talks of Abu Dhabi, loaded through the ordinary door. */
@NullMarked
package dev.parley.app.sample;

import org.jspecify.annotations.NullMarked;
