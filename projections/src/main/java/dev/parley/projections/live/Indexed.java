package dev.parley.projections.live;

import dev.parley.core.time.Span;
import dev.parley.projections.processing.Terms;
import java.util.List;

/** A message, and what filters find it by. */
record Indexed(
        Message message, String kind, String source, List<String> negotiations, Terms terms) {

    FeedPosition position() {
        return message.position();
    }

    boolean happensIn(Span span) {
        Span happens = terms.happens();
        return happens != null && happens.overlaps(span);
    }

    /** About as much memory as it takes. */
    int bytes() {
        return message.bytes() + terms.words().length();
    }
}
