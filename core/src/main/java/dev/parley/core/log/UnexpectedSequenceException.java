package dev.parley.core.log;

/** An event was offered that does not directly follow the last one of its stream. */
public final class UnexpectedSequenceException extends RuntimeException {

    private final transient NewEntry offered;

    UnexpectedSequenceException(NewEntry offered, long expected) {
        super(
                "Stream %s goes on with %d, not with %d"
                        .formatted(offered.stream(), expected, offered.sequence()));
        this.offered = offered;
    }

    NewEntry offered() {
        return offered;
    }
}
