package dev.parley.ingest.http;

/** A parameter of a request cannot be read; the message says which, and what it may be. */
final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadParameter(String message) {
        super(message);
    }
}
