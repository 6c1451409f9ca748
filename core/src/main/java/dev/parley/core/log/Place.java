package dev.parley.core.log;

/** An event's place in its own stream. */
public record Place(String stream, long sequence) {}
