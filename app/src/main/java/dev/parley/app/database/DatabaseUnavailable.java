package dev.parley.app.database;

/** There is no database to work with; the message says why in one sentence for its reader. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    DatabaseUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
