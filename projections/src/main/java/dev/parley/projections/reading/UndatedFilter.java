package dev.parley.projections.reading;

/** A filter that says nothing of when, for a read whose from and to are of the known clock. */
@TakesParameters({"negotiation", "kind", "actor", "source", "text"})
public record UndatedFilter(Filter filter) {}
