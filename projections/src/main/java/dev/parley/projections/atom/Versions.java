package dev.parley.projections.atom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.parley.core.report.ReportId;
import dev.parley.projections.Sql;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how developments came to be what they are, or ceased to be told. */
final class Versions {

    private static final String TOLD =
            """
            select report, development, revision, lower(known) as known_from,
                upper(known) as known_to, recorded_at, recorded @> :recordedAsOf as stands,
                md5(body) as body
            from claim join development_text using (position)
            where (report, development) in (:names)
                and lower(known) <= :asOf and lower(recorded) <= :recordedAsOf
            order by lower(known), recorded_at
            """;

    /** The claims that ended last, on either clock. */
    private static final String ENDED =
            """
            with ended as (
                (select * from claim
                where %1$s not upper_inf(recorded)
                    and upper(recorded) <= :recordedAsOf and lower(known) <= :asOf
                order by upper(recorded) desc limit :most)
                union all
                (select * from claim
                where %1$s not upper_inf(known)
                    and upper(known) <= :asOf and recorded @> :recordedAsOf
                order by upper(known) desc limit :most)
            )
            """;

    private static final String ENDED_IN_ONE = ENDED.formatted("negotiation = :negotiation and");
    private static final String ENDED_IN_ALL = ENDED.formatted("");

    /** One look for each that ended: joined, they would be looked for among all that is live. */
    private static final String GONE =
            """
            select report, development,
                greatest(
                    max(upper(recorded)) filter (where upper(recorded) <= :recordedAsOf),
                    max(upper(known)) filter (where upper(known) <= :asOf)) as gone_at
            from ended
            where (
                select true from claim live
                where live.report = ended.report and live.development = ended.development
                    and live.known @> :asOf and live.recorded @> :recordedAsOf
                limit 1) is null
            """;

    private static final String NEWEST =
            """
            group by report, development order by gone_at desc, report, development limit :limit
            """;

    /** Most that end are told again, by the next version of their report. */
    private static final int LOOKED_THROUGH = 1_000;

    private static final int LOOKED_THROUGH_IN_ALL = 5_000;

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The times of developments that are live. */
    Map<EntryName, EntryTimes> times(Collection<EntryName> live, Clocks clocks) {
        Map<EntryName, EntryTimes> times = new HashMap<>();
        if (!live.isEmpty()) {
            told(live, clocks).forEach((name, told) -> times.put(name, EntryTimes.of(told)));
        }
        return times;
    }

    private Map<EntryName, List<Told>> told(Collection<EntryName> live, Clocks clocks) {
        return jdbc
                .sql(TOLD)
                .param("names", live.stream().map(Versions::pair).toList())
                .param("asOf", clocks.asOfParameter())
                .param("recordedAsOf", clocks.recordedAsOfParameter())
                .query((row, _) -> Map.entry(name(row), Told.of(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The developments that ceased to be told last, newest first. */
    List<Tombstone> gone(Filter filter, Clocks clocks, int limit) {
        boolean inAll = filter.negotiation() == null;
        String ended = inAll ? ENDED_IN_ALL : ENDED_IN_ONE;
        return jdbc.sql(ended + GONE + filter.conditionsOn("ended") + NEWEST)
                .params(filter.parameters())
                .param("asOf", clocks.asOfParameter())
                .param("recordedAsOf", clocks.recordedAsOfParameter())
                .param("most", inAll ? LOOKED_THROUGH_IN_ALL : LOOKED_THROUGH)
                .param("limit", limit)
                .query((row, _) -> new Tombstone(name(row), Sql.instant(row, "gone_at")))
                .list();
    }

    private static Object[] pair(EntryName name) {
        return new Object[] {name.report().value(), name.development()};
    }

    private static EntryName name(ResultSet row) throws SQLException {
        return new EntryName(
                new ReportId(row.getObject("report", UUID.class)), row.getString("development"));
    }
}
