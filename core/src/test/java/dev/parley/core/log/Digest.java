package dev.parley.core.log;

import java.util.ArrayList;
import java.util.List;

/** A run of events in short: how far it goes, which they were, and where it was out of order. */
final class Digest {

    private final List<String> faults = new ArrayList<>();
    private long position;
    private long hash;

    synchronized void add(long position, String id) {
        if (position != this.position + 1) {
            faults.add("%d after %d".formatted(position, this.position));
        }
        this.position = position;
        this.hash = 31 * hash + id.hashCode();
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized long position() {
        return position;
    }

    synchronized long hash() {
        return hash;
    }
}
