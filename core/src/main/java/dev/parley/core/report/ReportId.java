package dev.parley.core.report;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import java.util.UUID;

/**
 * Names a report for ever: the name-based UUID (RFC 9562, version 5) of its source and external id.
 */
public record ReportId(UUID value) {

    private static final NameBasedGenerator NAMES =
            Generators.nameBasedGenerator(UUID.fromString("5f0a7c1e-9f0b-5c57-8a6e-2f6d1c3b4a90"));

    public static ReportId of(String source, String externalId) {
        synchronized (NAMES) {
            return new ReportId(NAMES.generate(source + "\n" + externalId));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
