package dev.parley.app.command;

import dev.parley.app.database.DatabaseAddress;
import picocli.CommandLine.TypeConversionException;

/** The URL of a PostgreSQL as JDBC writes it. */
record JdbcUrl(String text) {

    private static final String PREFIX = "jdbc:postgresql:";

    static JdbcUrl parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new TypeConversionException(
                    "the database is not given as %s//HOST:PORT/NAME".formatted(PREFIX));
        }
        return new JdbcUrl(text);
    }

    /** Credentials come from the environment: arguments can be read by every user of a machine. */
    DatabaseAddress withCredentialsOfEnvironment() {
        return new DatabaseAddress(
                text,
                System.getenv("PARLEY_DATABASE_USER"),
                System.getenv("PARLEY_DATABASE_PASSWORD"));
    }
}
