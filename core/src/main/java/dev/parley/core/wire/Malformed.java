package dev.parley.core.wire;

/** Input that is not in the wire form, with the place and what to mend. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /**
     * Names a fault.
     *
     * @param pointer RFC 6901, to the faulty field; empty for the whole document
     */
    public Malformed(String pointer, String detail) {
        super(detail);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
