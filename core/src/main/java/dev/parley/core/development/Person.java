package dev.parley.core.development;

import org.jspecify.annotations.Nullable;

/** Who speaks, takes part or is quoted, spelled as the source spells it. */
public record Person(
        String name, @Nullable String party, @Nullable String role, boolean anonymous) {}
