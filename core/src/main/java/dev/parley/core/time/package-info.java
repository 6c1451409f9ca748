/** When things happen, as imprecisely as the news says it: EDTF dates, spans and moments. */
@NullMarked
package dev.parley.core.time;

import org.jspecify.annotations.NullMarked;
