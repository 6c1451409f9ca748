package dev.parley.bench.live;

import dev.parley.core.report.ReportEvent.ReportFiled;

/** One node of a subject: it commits filings, and tells of those that reach its handler. */
interface LiveNode extends AutoCloseable {

    /** Commits one event, and tells when the database had committed it. */
    long commit(ReportFiled event);

    /** From now on, every filing that any node commits is told. */
    void listen(Arrival arrival);

    @Override
    void close();

    /** Hears of a filing at a moment. */
    interface Arrival {

        void heard(String externalId, long micros);
    }
}
