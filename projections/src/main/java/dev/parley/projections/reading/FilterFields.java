package dev.parley.projections.reading;

import org.jspecify.annotations.Nullable;

/** What a filter is made of: the parameters of a request, or the fields of a document. */
public interface FilterFields {

    /** What a field says; {@code null} is any. */
    @Nullable String value(String name);

    /** Tells a client of a fault in a field. */
    RuntimeException fault(String name, String detail);
}
