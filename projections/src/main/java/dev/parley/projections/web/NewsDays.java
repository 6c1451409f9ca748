package dev.parley.projections.web;

import static java.util.stream.Collectors.partitioningBy;

import dev.parley.projections.reading.Clocks;
import dev.parley.projections.words.InstantWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the days on which the news of a negotiation came: those that are worth looking at. */
final class NewsDays {

    private static final int EACH_WAY = 7;

    private final JdbcClient jdbc;

    NewsDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days around the one that is looked at, also those of which nothing was known on it. */
    List<NewsDay> around(Clocks clocks, String negotiation, Links links) {
        LocalDate day = day(clocks.asOf());
        Map<Boolean, List<LocalDate>> days =
                all(negotiation, clocks).stream()
                        .collect(partitioningBy(each -> day == null || !each.isAfter(day)));
        List<LocalDate> before = days.getOrDefault(true, List.of());
        List<LocalDate> after = days.getOrDefault(false, List.of());
        return Stream.concat(
                        before.stream().skip(Math.max(0, before.size() - EACH_WAY)),
                        after.stream().limit(EACH_WAY))
                .map(each -> newsDay(each, each.equals(day), negotiation, links))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static NewsDay newsDay(
            LocalDate day, boolean current, String negotiation, Links links) {
        return new NewsDay(
                new Dated(InstantWords.DAY.format(day), day.toString()),
                links.pageAt(negotiation, day.toString()),
                current ? "date" : null);
    }

    private List<LocalDate> all(String negotiation, Clocks clocks) {
        return jdbc.sql(
                        """
                        select distinct (moment at time zone 'UTC')::date as day
                        from claim, unnest(array[lower(known), upper(known)]) as moment
                        where negotiation = ? and recorded @> ? and moment is not null
                        order by day
                        """)
                .params(negotiation, clocks.recordedAsOfParameter())
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();
    }
}
