package dev.parley.projections.claims;

import dev.parley.core.development.Details;
import dev.parley.core.development.Development;
import dev.parley.core.log.BinaryCopy;
import dev.parley.core.schedule.Claim;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.PositionClaim;
import dev.parley.core.time.Edtf;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims as rows of their table. */
final class ClaimRows {

    private static final String COPY =
            """
            copy claim (report, revision, source, external_id, place, development, negotiation, kind,
                position, recorded_at, known, recorded, meeting, status, round, "when", "where",
                origin, party, issue, holds)
            from stdin (format binary)
            """;
    private static final int COLUMNS = 21;

    private ClaimRows() {}

    static void copy(JdbcTemplate jdbc, List<Laid> versions) {
        List<Row> rows = versions.stream().flatMap(ClaimRows::rows).toList();
        BinaryCopy.into(jdbc, COPY, rows, ClaimRows::write);
    }

    /** A claim, and until when it is recorded. */
    private record Row(Claim claim, Instant recordedTo) {}

    private static Stream<Row> rows(Laid laid) {
        Instant recordedTo = laid.rectangle().recordedTo();
        return laid.claims().stream().map(claim -> new Row(claim, recordedTo));
    }

    private static void write(Row row, BinaryCopy copy) throws IOException {
        Claim claim = row.claim();
        Development development = claim.development();
        Details details = development.details();
        copy.row(COLUMNS)
                .uuid(claim.report().value())
                .integer(claim.revision())
                .text(claim.source())
                .text(claim.externalId())
                .integer(claim.place())
                .text(details.id())
                .text(details.negotiation())
                .text(development.kind().slug())
                .number(claim.position())
                .instant(claim.recordedAt())
                .range(claim.knownFrom(), claim.knownTo())
                .range(claim.placedAt(), row.recordedTo());
        schedule(MeetingClaim.of(claim).findFirst(), copy);
        position(PositionClaim.of(claim).findFirst(), copy);
    }

    private static void schedule(Optional<MeetingClaim> about, BinaryCopy copy) throws IOException {
        copy.text(about.map(MeetingClaim::meeting).orElse(null))
                .text(about.map(claim -> claim.status().slug()).orElse(null))
                .flag(about.map(MeetingClaim::round).orElse(false))
                .text(about.map(MeetingClaim::when).map(Edtf::text).orElse(null))
                .text(about.map(MeetingClaim::where).orElse(null))
                .text(about.map(MeetingClaim::origin).orElse(null));
    }

    private static void position(Optional<PositionClaim> taken, BinaryCopy copy)
            throws IOException {
        copy.text(taken.map(PositionClaim::party).orElse(null))
                .text(taken.map(PositionClaim::issue).orElse(null))
                .text(taken.map(PositionClaim::position).orElse(null));
    }
}
