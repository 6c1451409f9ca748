/** Work that goes on beside the answering of requests, and begins again when it breaks off. */
@NullMarked
package dev.parley.core.work;

import org.jspecify.annotations.NullMarked;
