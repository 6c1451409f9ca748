/** What a report says happened or will happen: the ten kinds of development and their values. */
@NullMarked
package dev.parley.core.development;

import org.jspecify.annotations.NullMarked;
