package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import org.jspecify.annotations.Nullable;

/** Whether a claim agrees with a schedule. */
final class Agreement {

    private Agreement() {}

    /** Of one nature and, if the meeting is on, with one span within the other. */
    static boolean agree(MeetingClaim claim, Status status, @Nullable Edtf when) {
        Nature nature = claim.status().nature();
        return nature == status.nature()
                && (nature != Nature.ON || oneWithinTheOther(claim.when(), when));
    }

    /** True if a date that agrees with another says more than it. */
    static boolean narrows(@Nullable Edtf date, @Nullable Edtf other) {
        return date != null && other != null && date.span().strictlyWithin(other.span());
    }

    private static boolean oneWithinTheOther(@Nullable Edtf date, @Nullable Edtf other) {
        if (date == null || other == null) {
            return false;
        }
        Span one = date.reach();
        Span two = other.reach();
        return one.within(two) || two.within(one);
    }
}
