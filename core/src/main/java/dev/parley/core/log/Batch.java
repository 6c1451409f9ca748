package dev.parley.core.log;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The next events for a reader, in whole acts.
 *
 * @param more false if there was nothing after them when they were read
 */
record Batch(List<TrackedEventMessage<?>> events, boolean more) {}
