package dev.parley.projections.claims;

import dev.parley.core.log.BinaryCopy;
import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Versions as rows of their table. */
final class VersionRows {

    private static final String COPY =
            """
            copy version (report, revision, source, external_id, standing, heading, position,
                recorded_at, known, recorded)
            from stdin (format binary)
            """;
    private static final int COLUMNS = 10;

    private VersionRows() {}

    static void copy(JdbcTemplate jdbc, List<Laid> versions) {
        BinaryCopy.into(jdbc, COPY, versions, VersionRows::write);
    }

    private static void write(Laid laid, BinaryCopy copy) throws IOException {
        Rectangle rectangle = laid.rectangle();
        copy.row(COLUMNS)
                .uuid(laid.name().report().value())
                .integer(rectangle.revision())
                .text(laid.name().source())
                .text(laid.name().externalId())
                .text(rectangle.standing().slug())
                .text(rectangle.headingJson().toString())
                .number(rectangle.said().position())
                .instant(rectangle.said().recordedAt())
                .range(rectangle.known().from(), rectangle.known().to())
                .range(rectangle.recordedFrom(), rectangle.recordedTo());
    }
}
