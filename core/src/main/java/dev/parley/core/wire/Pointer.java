package dev.parley.core.wire;

import org.jspecify.annotations.Nullable;

/** A place in a JSON document, told as a JSON pointer (RFC 6901) only when it is asked for. */
record Pointer(@Nullable Pointer parent, Object step) {

    static final Pointer ROOT = new Pointer(null, "");

    /** A field of what is here, or an element by its index from 0. */
    Pointer to(Object next) {
        return new Pointer(this, next);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + escaped(step.toString());
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
