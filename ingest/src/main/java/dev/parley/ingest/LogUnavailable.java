package dev.parley.ingest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The log could not be reached: what was sent may or may not be recorded, and can be sent again.
 */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogUnavailable(@Nullable Throwable cause) {
        super("The log cannot be reached.", cause);
    }

    /** False if the report itself broke, and would break again: the database had no part in it. */
    public boolean passes() {
        return !(getCause() instanceof Undecided) || isOfTheDatabase(getCause());
    }

    private static boolean isOfTheDatabase(@Nullable Throwable e) {
        return switch (e) {
            case null -> false;
            case SQLException _, DataAccessException _, TransactionException _ -> true;
            default -> isOfTheDatabase(e.getCause());
        };
    }
}
