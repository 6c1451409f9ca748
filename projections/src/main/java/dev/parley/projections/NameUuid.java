package dev.parley.projections;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/** Name-based UUIDs (RFC 9562, version 5) of one kind of thing, the same on every node for ever. */
public final class NameUuid {

    private final NameBasedGenerator names;

    public NameUuid(String namespace) {
        this.names = Generators.nameBasedGenerator(UUID.fromString(namespace));
    }

    /** The UUID of what these words name together. */
    public UUID of(String... words) {
        synchronized (names) {
            return names.generate(String.join("\n", words));
        }
    }
}
