/** What the feed says, sent to whoever subscribed by HTTP: at least once, signed, and retried. */
@NullMarked
package dev.parley.projections.webhooks;

import org.jspecify.annotations.NullMarked;
