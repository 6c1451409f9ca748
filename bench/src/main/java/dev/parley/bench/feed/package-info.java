/** The feed beside a bare one: nodes that record and send, and very many cheap subscribers. */
@NullMarked
package dev.parley.bench.feed;

import org.jspecify.annotations.NullMarked;
