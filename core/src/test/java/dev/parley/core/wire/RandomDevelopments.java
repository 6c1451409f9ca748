package dev.parley.core.wire;

import dev.parley.core.development.Casualties;
import dev.parley.core.development.Casualties.Range;
import dev.parley.core.development.Details;
import dev.parley.core.development.Development;
import dev.parley.core.development.Development.AgreementReached;
import dev.parley.core.development.Development.ControlClaimed;
import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingHeld;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.PositionTaken;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Development.StatementMade;
import dev.parley.core.development.Development.StrikeReported;
import dev.parley.core.development.Encounter;
import dev.parley.core.development.Firmness;
import dev.parley.core.development.Kind;
import dev.parley.core.development.Person;
import dev.parley.core.time.Edtf;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Developments of every kind at random, each field that may be absent now and then absent. */
public record RandomDevelopments(Random random) {

    private static final List<String> DATES =
            List.of("2026-02-01", "2026-02-01T09:00:00+04:00", "2026-02~", "2026-01-25/..", "202X");
    private static final List<String> TEXTS =
            List.of("Abu Dhabi", "Переговоры", "会谈 😀", "\"quoted\" \\ / \n\t<b>", " a ", "'");

    public Development of(Kind kind) {
        return switch (kind) {
            case MEETING_SCHEDULED ->
                    new MeetingScheduled(details(true), one(Firmness.values()), some(0));
            case MEETING_POSTPONED -> new MeetingPostponed(details(random.nextBoolean()), some(0));
            case MEETING_CANCELLED -> new MeetingCancelled(details(false), some(0));
            case ROUND_HELD -> new RoundHeld(details(true), encounter());
            case MEETING_HELD -> new MeetingHeld(details(true), encounter());
            case STATEMENT_MADE -> new StatementMade(details(true), person());
            case POSITION_TAKEN -> new PositionTaken(details(false), text(), text(), text());
            case AGREEMENT_REACHED -> new AgreementReached(details(true), some(1), text());
            case STRIKE_REPORTED ->
                    new StrikeReported(
                            details(true), maybe(this::text), some(1), some(0), casualties());
            case CONTROL_CLAIMED -> new ControlClaimed(details(false), text(), some(1));
        };
    }

    private Details details(boolean dated) {
        return new Details(
                slug(),
                slug(),
                slug(),
                text(),
                dated ? Edtf.parse(one(DATES.toArray(String[]::new))) : null,
                maybe(this::text),
                some(0),
                maybe(this::person),
                maybe(this::slug),
                maybe(() -> random.nextInt(1, 7)));
    }

    private Encounter encounter() {
        List<Person> participants = Stream.generate(this::person).limit(random.nextInt(3)).toList();
        return new Encounter(some(0), participants, maybe(this::text));
    }

    private Person person() {
        return new Person(text(), maybe(this::text), maybe(this::text), random.nextBoolean());
    }

    private Casualties casualties() {
        return new Casualties(
                maybe(this::range), maybe(this::range), maybe(this::range), maybe(this::range));
    }

    private Range range() {
        int min = random.nextInt(100);
        return switch (random.nextInt(3)) {
            case 0 -> new Range(min, null);
            case 1 -> new Range(null, min);
            default -> new Range(min, min + random.nextInt(10));
        };
    }

    private List<String> some(int least) {
        return Stream.generate(this::text).limit(least + random.nextInt(3)).toList();
    }

    private String slug() {
        return "s" + random.nextInt(100);
    }

    private String text() {
        return one(TEXTS.toArray(String[]::new)) + random.nextInt(100);
    }

    private <T> T one(T[] among) {
        return among[random.nextInt(among.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
