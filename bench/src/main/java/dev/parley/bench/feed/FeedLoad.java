package dev.parley.bench.feed;

/** How many read the feed, and how much is recorded in a round and in each second of it. */
public record FeedLoad(int subscribers, int events, int perSecond) {}
