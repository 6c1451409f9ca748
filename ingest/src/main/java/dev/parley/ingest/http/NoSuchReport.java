package dev.parley.ingest.http;

/** What stands in the place of a report's id is none. */
final class NoSuchReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchReport(String id) {
        super("No report is recorded under the id %s.".formatted(id));
    }
}
