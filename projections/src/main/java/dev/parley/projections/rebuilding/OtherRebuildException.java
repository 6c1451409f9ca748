package dev.parley.projections.rebuilding;

import java.util.List;

/** Another rebuild was begun and is not at its end. */
public final class OtherRebuildException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherRebuildException(List<String> names) {
        super(
                "A rebuild of %s is not at its end: resume it, or drop it."
                        .formatted(String.join(" and ", names)));
    }
}
