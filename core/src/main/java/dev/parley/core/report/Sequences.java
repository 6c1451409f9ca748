package dev.parley.core.report;

/** The events of one act: their places in the report's own stream, from 0, both ends included. */
public record Sequences(long first, long last) {

    static Sequences at(long place) {
        return new Sequences(place, place);
    }

    Sequences extended(int more) {
        return new Sequences(first, last + more);
    }
}
