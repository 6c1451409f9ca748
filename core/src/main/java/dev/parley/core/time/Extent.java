package dev.parley.core.time;

/** Anything that takes up time, alone or as one end of an interval. */
sealed interface Extent permits Expression, Endpoint {
    Span span();

    Span reach();
}
