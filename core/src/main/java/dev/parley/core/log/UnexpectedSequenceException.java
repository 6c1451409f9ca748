package dev.parley.core.log;

/** An event was offered that does not directly follow the last one of its stream. */
public final class UnexpectedSequenceException extends RuntimeException {

    UnexpectedSequenceException(NewEntry offered, long expected) {
        super(
                "Stream %s goes on with %d, not with %d"
                        .formatted(offered.stream(), expected, offered.sequence()));
    }
}
