package dev.parley.projections.timeline;

import dev.parley.core.report.ReportId;
import dev.parley.projections.Sql;
import dev.parley.projections.claims.EntryHead;
import dev.parley.projections.processing.ReportName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Reads the live claims, newest known first. */
public final class Timeline {

    private static final String LIVE =
            """
            select report, source, external_id, position, revision, lower(known), recorded_at,
                place, kind, development, (
                    select body from development_text text
                    where text.position = claim.position)
            from claim
            where known @> :asOf and recorded @> :recordedAsOf
                and (lower(known) < :lastKnown or lower(known) = :lastKnown
                    and (source, external_id, place) > (:lastSource, :lastExternalId, :lastPlace))
            """;

    /** A negotiation has few live claims: they are sorted. */
    private static final String OF_ONE =
            """
            and negotiation = :negotiation
            order by lower(known) desc, source, external_id, place
            limit :limit
            """;

    /** The index of the plane yields the nearest known-from first. */
    private static final String OF_ALL =
            """
            and place >= 0 and lower(known) <= :newest
            order by lower(known) <-> :newest::timestamptz, source, external_id, place
            limit :limit
            """;

    private static final int AT_A_TIME = 2_000;

    private final JdbcClient jdbc;

    public Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code limit} entries of a page, and the page after them. */
    public Slice slice(Page page, int limit) {
        List<Entry> entries = read(page, limit + 1);
        boolean more = entries.size() > limit;
        List<Entry> shown = more ? entries.subList(0, limit) : entries;
        return new Slice(shown, more ? page.after(shown.getLast().mark()) : null);
    }

    /** Every entry from a page on; only some are held at a time. */
    public Stream<ObjectNode> all(Page page) {
        return Stream.iterate(
                        Optional.of(slice(page, AT_A_TIME)), Optional::isPresent, this::following)
                .flatMap(Optional::stream)
                .flatMap(slice -> slice.entries().stream())
                .map(Entry::json);
    }

    private Optional<Slice> following(Optional<Slice> slice) {
        return slice.map(Slice::next).map(page -> slice(page, AT_A_TIME));
    }

    private List<Entry> read(Page page, int limit) {
        String order = page.filter().negotiation() == null ? OF_ALL : OF_ONE;
        return jdbc.sql(LIVE + page.filter().conditionsOn("claim") + order)
                .params(page.filter().parameters())
                .param("asOf", page.clocks().asOfParameter())
                .param("recordedAsOf", page.clocks().recordedAsOfParameter())
                .param("newest", Sql.timestamp(page.clocks().newest(page.after().knownFrom())))
                .param("lastKnown", Sql.timestamp(page.after().knownFrom()))
                .param("lastSource", page.after().source())
                .param("lastExternalId", page.after().externalId())
                .param("lastPlace", page.after().place())
                .param("limit", limit)
                .query(Timeline::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        ReportName name =
                new ReportName(
                        new ReportId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3));
        return new Entry(
                new EntryHead(
                        name,
                        row.getLong(4),
                        row.getInt(5),
                        Sql.instant(row, 6),
                        Sql.instant(row, 7)),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
