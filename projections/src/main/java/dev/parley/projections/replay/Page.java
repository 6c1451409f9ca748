package dev.parley.projections.replay;

import java.util.List;

/**
 * Part of a replay.
 *
 * @param end how far it was read; {@link Mark.End} if nothing follows
 */
record Page(List<Message> messages, Mark end) {}
