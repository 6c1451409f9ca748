package dev.parley.app.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A filter as a reader asks for it, and what it should find, told in another way. */
record Wanted(String query, Predicate<Said> finds) {

    static final Wanted EVERYTHING = new Wanted("", _ -> true);

    /** Any filter; it is seldom that somebody wants everything. */
    static Wanted any(Random random) {
        String talks = "talks-" + random.nextInt(12);
        String by = "Envoy-" + random.nextInt(20) + ".";
        String word = "word-" + random.nextInt(25) + ".";
        String source = "source-" + random.nextInt(Recording.SOURCES);
        LocalDate day = LocalDate.parse("2026-01-01").plusDays(random.nextInt(60));
        List<Wanted> all =
                List.of(
                        new Wanted("&negotiation=" + talks, is(Said::negotiation, talks)),
                        new Wanted("&source=" + source, is(Said::source, source)),
                        new Wanted("&actor=" + by, is(Said::by, by)),
                        new Wanted("&text=WORD" + word.substring(4), is(Said::word, word)),
                        new Wanted(
                                "&from=" + day + "&to=" + day.plusDays(3),
                                said -> within(said.when(), day, day.plusDays(3))),
                        new Wanted(
                                "&kind=strike-reported&negotiation=" + talks,
                                is(Said::kind, "strike-reported")
                                        .and(is(Said::negotiation, talks))),
                        new Wanted("&source=nobody", _ -> false));
        return random.nextInt(25) == 0 ? EVERYTHING : all.get(random.nextInt(all.size()));
    }

    private interface Field {
        String of(Said said);
    }

    private static Predicate<Said> is(Field field, String value) {
        return said -> field.of(said).equals(value);
    }

    private static boolean within(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
