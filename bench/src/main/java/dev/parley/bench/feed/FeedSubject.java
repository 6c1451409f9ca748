package dev.parley.bench.feed;

import dev.parley.app.database.DatabaseAddress;

/** Whose feed is read. */
enum FeedSubject {
    PARLEY("parley") {
        @Override
        FeedNode recording(DatabaseAddress database) {
            return ParleyFeedNode.recording(database);
        }

        @Override
        FeedNode reading(DatabaseAddress database) {
            return ParleyFeedNode.reading(database, "second");
        }
    },
    RAW("raw") {
        @Override
        FeedNode recording(DatabaseAddress database) {
            return RawFeedNode.start(database);
        }

        @Override
        FeedNode reading(DatabaseAddress database) {
            return RawFeedNode.start(database);
        }
    };

    final String label;

    FeedSubject(String label) {
        this.label = label;
    }

    /** The node that records, and sends. */
    abstract FeedNode recording(DatabaseAddress database);

    /** A node beside that one, which only sends. */
    abstract FeedNode reading(DatabaseAddress database);
}
