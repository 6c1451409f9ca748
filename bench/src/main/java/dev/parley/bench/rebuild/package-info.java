/** The read models filled anew: by Parley, by a processor as Axon sets it up, and by bare COPY. */
@NullMarked
package dev.parley.bench.rebuild;

import org.jspecify.annotations.NullMarked;
