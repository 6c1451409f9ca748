package dev.parley.app.command;

/** A command cannot do what it was asked to; the message says why in one sentence. */
final class CommandFailed extends RuntimeException {

    CommandFailed(String sentence) {
        super(sentence);
    }

    CommandFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
