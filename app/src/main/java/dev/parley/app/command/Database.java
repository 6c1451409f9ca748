package dev.parley.app.command;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.app.database.EmbeddedDatabase;
import java.nio.file.Path;

/** Which database the server works on. */
sealed interface Database {

    /** Makes sure that it is there, for as long as the lifetime lasts if it is ours to run. */
    DatabaseAddress open(Lifetime lifetime);

    /** One of our own, with its files under a directory. */
    record Embedded(Path directory) implements Database {
        @Override
        public DatabaseAddress open(Lifetime lifetime) {
            return lifetime.open(() -> EmbeddedDatabase.start(directory)).address();
        }
    }

    /** One that somebody else runs. */
    record Remote(DatabaseAddress address) implements Database {
        @Override
        public DatabaseAddress open(Lifetime lifetime) {
            return address.requireReachable();
        }
    }
}
