package dev.parley.bench.asof;

import dev.parley.core.report.ReportId;
import dev.parley.projections.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses points at random: the negotiation first, then a moment on each clock of its life. */
public final class Points {

    private static final long SEED = 1;

    private final JdbcClient jdbc;
    private final Random random = new Random(SEED);

    public Points(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Points in the negotiations whose names begin like that. */
    public List<Point> choose(int count, String names) {
        List<String> all = negotiations(names);
        List<String> chosen =
                Stream.generate(() -> all.get(random.nextInt(all.size()))).limit(count).toList();
        Map<String, Life> lives = lives(chosen);
        return filled(
                chosen.stream()
                        .map(name -> Objects.requireNonNull(lives.get(name)).point(random))
                        .toList());
    }

    private record Life(
            String negotiation,
            Instant firstKnown,
            Instant lastKnown,
            Instant firstRecorded,
            Instant lastRecorded) {

        Moments point(Random random) {
            return new Moments(
                    negotiation,
                    between(firstKnown, lastKnown, random),
                    between(firstRecorded, lastRecorded, random));
        }

        private static Instant between(Instant first, Instant last, Random random) {
            long micros = ChronoUnit.MICROS.between(first, last);
            return first.plus(random.nextLong(micros + 1), ChronoUnit.MICROS);
        }
    }

    private record Moments(String negotiation, Instant asOf, Instant recordedAsOf) {}

    private List<String> negotiations(String names) {
        return jdbc.sql("select name from negotiation where starts_with(name, ?) order by name")
                .param(names)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Map<String, Life> lives(List<String> negotiations) {
        return jdbc
                .sql(
                        """
                        select negotiation, min(lower(known)), max(lower(known)),
                            min(recorded_at), max(recorded_at)
                        from claim
                        where negotiation = any(?)
                        group by negotiation
                        """)
                .param(negotiations.stream().distinct().toArray(String[]::new))
                .query((row, _) ->
                        new Life(
                                row.getString(1),
                                Sql.instant(row, 2),
                                Sql.instant(row, 3),
                                Sql.instant(row, 4),
                                Sql.instant(row, 5)))
                .list()
                .stream()
                .collect(Collectors.toMap(Life::negotiation, Function.identity()));
    }

    /** Adds to each a meeting and a report that are known there, any of them. */
    private List<Point> filled(List<Moments> moments) {
        return jdbc.sql(
                        """
                        select wanted.negotiation, meeting, report, as_of, recorded_as_of
                        from unnest(?, ?::timestamptz[], ?::timestamptz[]) with ordinality
                            as wanted(negotiation, as_of, recorded_as_of, number)
                        cross join lateral (
                            select meeting, report from claim
                            where claim.negotiation = wanted.negotiation and meeting is not null
                                and known @> as_of and recorded @> recorded_as_of
                            order by md5(report::text || meeting || number)
                            limit 1
                        ) known
                        order by number
                        """)
                .param(texts(moments, Moments::negotiation))
                .param(texts(moments, each -> each.asOf().toString()))
                .param(texts(moments, each -> each.recordedAsOf().toString()))
                .query(Points::point)
                .list();
    }

    private static Point point(ResultSet row, int number) throws SQLException {
        return new Point(
                row.getString(1),
                row.getString(2),
                new ReportId(row.getObject(3, UUID.class)),
                Sql.instant(row, 4),
                Sql.instant(row, 5));
    }

    private static String[] texts(List<Moments> moments, Function<Moments, String> text) {
        return moments.stream().map(text).toArray(String[]::new);
    }
}
