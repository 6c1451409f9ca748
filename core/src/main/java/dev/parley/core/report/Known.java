package dev.parley.core.report;

import dev.parley.core.report.Stated.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The span of the known clock in which a version speaks for its report.
 *
 * @param from included
 * @param to not included; {@link Instant#MAX} for ever
 */
public record Known(Version version, Instant from, Instant to) {

    /** True if another version is known at the same instant and speaks instead. */
    public boolean empty() {
        return from.equals(to);
    }

    public boolean at(Instant moment) {
        return !from.isAfter(moment) && to.isAfter(moment);
    }

    /** The heading over what it says; a withdrawal stands under the nearest, first before it. */
    public Optional<Heading> headingIn(List<Known> order) {
        int place = order.indexOf(this) + 1;
        return Stream.concat(
                        order.subList(0, place).reversed().stream(),
                        order.subList(place, order.size()).stream())
                .map(known -> known.version().held())
                .filter(Content.class::isInstance)
                .map(stated -> ((Content) stated).heading())
                .findFirst();
    }

    /** The versions in the order in which the world came to know them. */
    static List<Known> inOrder(List<Version> versions) {
        Instant bound = firstChange(versions);
        List<Known> starts =
                versions.stream()
                        .map(version -> new Known(version, start(version, bound), Instant.MAX))
                        .sorted(
                                Comparator.comparing(Known::from)
                                        .thenComparing(Known::version, Version.AT_ONE_INSTANT))
                        .toList();
        List<Known> spans = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            Known start = starts.get(i);
            Instant to = i + 1 < starts.size() ? starts.get(i + 1).from() : Instant.MAX;
            spans.add(new Known(start.version(), start.from(), to));
        }
        return spans;
    }

    /** What was changed had been published: a filing is known no later than the first change. */
    private static Instant start(Version version, Instant firstChange) {
        Instant dated = version.dated();
        return version.nature() == Version.Nature.FILING && firstChange.isBefore(dated)
                ? firstChange
                : dated;
    }

    private static Instant firstChange(List<Version> versions) {
        return versions.stream()
                .filter(version -> version.nature() != Version.Nature.FILING)
                .map(Version::dated)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }
}
