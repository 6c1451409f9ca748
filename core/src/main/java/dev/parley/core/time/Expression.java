package dev.parley.core.time;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What a text says once its spelling is set aside; equal expressions mean the same. */
sealed interface Expression extends Extent {

    /** An expression without a slash. */
    sealed interface Single extends Expression, Endpoint {}

    /** An instant, whatever offset it was written with. */
    record DateTime(Instant at) implements Single {

        @Override
        public Span span() {
            return new Span(at, at);
        }

        @Override
        public Span reach() {
            return span();
        }
    }

    /** A year, a month of a year, or a day of a month, with the days that it can mean. */
    record CalendarDate(List<DatePart> parts, Span span) implements Single {

        static CalendarDate of(List<DatePart> parts) {
            var days = RealDays.fitting(parts);
            return days.first()
                    .map(first -> Span.ofDays(first, days.last().orElse(first)))
                    .map(span -> new CalendarDate(List.copyOf(parts), span))
                    .orElseThrow(() -> noSuchDate(parts));
        }

        boolean plain() {
            return parts.stream().allMatch(DatePart::plain);
        }

        @Override
        public Span reach() {
            return span.anywhereOnEarth();
        }

        private static EdtfException noSuchDate(List<DatePart> parts) {
            var written = parts.stream().map(DatePart::digits).collect(Collectors.joining("-"));
            return new EdtfException(
                    "There is no such date as "
                            + written
                            + ": months run from 01 to 12, seasons and other groupings from 21"
                            + " to 41, and days from 01 to the last of their month.");
        }
    }

    /** A season or another grouping of the months of a year. */
    record SubYear(DatePart year, SubYearGrouping grouping, Qualifier qualifier) implements Single {

        @Override
        public Span span() {
            var years = year.values();
            return Span.ofDays(
                    grouping.firstDay(years.getFirst()), grouping.lastDay(years.getLast()));
        }

        @Override
        public Span reach() {
            return span().anywhereOnEarth();
        }
    }

    /** From one date to another, either of which may be missing. */
    record Interval(Endpoint start, Endpoint end) implements Expression {

        public Interval {
            if (start instanceof Endpoint.Unbounded && end instanceof Endpoint.Unbounded) {
                throw new EdtfException(
                        "An interval without a date says nothing: give it a start or an end.");
            }
            if (end.span().latest().isBefore(start.span().earliest())) {
                throw new EdtfException(
                        "An interval must not end before it starts: put the earlier date first.");
            }
        }

        @Override
        public Span span() {
            return new Span(start.span().earliest(), end.span().latest());
        }

        @Override
        public Span reach() {
            return new Span(start.reach().earliest(), end.reach().latest());
        }
    }
}
