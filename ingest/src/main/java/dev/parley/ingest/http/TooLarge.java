package dev.parley.ingest.http;

/** A request is larger than one request may be; the message says in which way. */
final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
        super(message);
    }
}
