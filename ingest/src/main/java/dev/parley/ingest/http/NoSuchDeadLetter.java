package dev.parley.ingest.http;

/** What stands in the place of a dead letter's id is none. */
final class NoSuchDeadLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchDeadLetter(String id) {
        super("There is no dead letter %s.".formatted(id));
    }
}
