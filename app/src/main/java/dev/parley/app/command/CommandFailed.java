package dev.parley.app.command;

import java.io.IOException;

/** A command cannot do what it was asked to; the message says why in one sentence. */
final class CommandFailed extends RuntimeException {

    CommandFailed(String sentence) {
        super(sentence);
    }

    CommandFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** True if trying again may help: nobody was there, or the connection broke. */
    boolean mayPass() {
        return getCause() instanceof IOException;
    }
}
