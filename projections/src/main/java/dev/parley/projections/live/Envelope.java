package dev.parley.projections.live;

/**
 * A message of the feed as it is kept.
 *
 * @param json a CloudEvents 1.0 envelope
 */
public record Envelope(FeedPosition position, String kind, String json) {}
