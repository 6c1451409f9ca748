package dev.parley.projections.claims;

/** A meeting of a negotiation. */
public record MeetingName(String negotiation, String meeting) {}
