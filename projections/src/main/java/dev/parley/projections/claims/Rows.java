package dev.parley.projections.claims;

import dev.parley.core.development.Development;
import dev.parley.core.development.Development.OfMeeting;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.projections.Sql;
import dev.parley.projections.processing.ReportName;
import dev.parley.projections.processing.Terms;
import java.util.List;
import java.util.stream.IntStream;

/** Rectangles as rows, column by column. */
final class Rows {

    private Rows() {}

    static Object[] closing(ReportName name, Rectangle rectangle) {
        return new Object[] {
            Sql.timestamp(rectangle.recordedTo()), name.report().value(), rectangle.revision()
        };
    }

    static Object[] version(ReportName name, Rectangle rectangle) {
        return new Object[] {
            name.report().value(),
            rectangle.revision(),
            name.source(),
            name.externalId(),
            rectangle.standing().slug(),
            rectangle.heading().toString(),
            rectangle.said().position(),
            Sql.timestamp(rectangle.said().recordedAt()),
            known(rectangle),
            recorded(rectangle)
        };
    }

    /** The claims of a version; one that is voided makes none. */
    static List<Object[]> claims(ReportName name, Rectangle rectangle) {
        List<Development> developments =
                rectangle.standing() == Standing.LIVE
                        ? rectangle.known().version().held().developments()
                        : List.of();
        return IntStream.range(0, developments.size())
                .mapToObj(place -> claim(name, rectangle, place, developments.get(place)))
                .toList();
    }

    private static Object[] claim(
            ReportName name, Rectangle rectangle, int place, Development development) {
        List<Development> alone = List.of(development);
        return new Object[] {
            name.report().value(),
            rectangle.revision(),
            name.source(),
            name.externalId(),
            place,
            development.details().id(),
            development.details().negotiation(),
            development.kind().slug(),
            development instanceof OfMeeting ofMeeting ? ofMeeting.meeting() : null,
            rectangle.said().position() + 1 + place,
            Sql.timestamp(rectangle.said().recordedAt()),
            known(rectangle),
            recorded(rectangle),
            Sql.range(Terms.happens(alone)),
            Terms.actors(alone),
            Terms.words(alone),
            DevelopmentJson.write(development).toString()
        };
    }

    private static String known(Rectangle rectangle) {
        return Sql.range(rectangle.known().from(), rectangle.known().to());
    }

    private static String recorded(Rectangle rectangle) {
        return Sql.range(rectangle.recordedFrom(), rectangle.recordedTo());
    }
}
