package dev.parley.core.time;

/** A text that is not a date Parley reads; the message says what is wrong and what would do. */
public final class EdtfException extends IllegalArgumentException {

    EdtfException(String message) {
        super(message);
    }

    static EdtfException unreadable(String text) {
        return new EdtfException(
                "\"%s\" cannot be read as a date: %s.".formatted(text, RefusedForm.reason(text)));
    }
}
