package dev.parley.core.log;

/** What an event says, in its stored form. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record Content(String type, String version, byte[] payload, byte[] metadata) {}
