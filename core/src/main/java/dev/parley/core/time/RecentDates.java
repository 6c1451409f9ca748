package dev.parley.core.time;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The dates that were read last: the news of a season has few, and each comes again and again. A
 * date never changes, so two threads at one place at worst read it twice.
 */
final class RecentDates {

    private static final int PLACES = 1 << 12;
    private static final AtomicReferenceArray<@Nullable Edtf> KEPT =
            new AtomicReferenceArray<>(PLACES);

    private RecentDates() {}

    static Edtf find(String text, Function<String, Edtf> read) {
        int place = text.hashCode() & (PLACES - 1);
        Edtf kept = KEPT.get(place);
        if (kept != null && kept.text().equals(text)) {
            return kept;
        }
        Edtf found = read.apply(text);
        KEPT.set(place, found);
        return found;
    }
}
