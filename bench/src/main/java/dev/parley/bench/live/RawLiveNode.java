package dev.parley.bench.live;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.parley.CommitClock;
import dev.parley.bench.raw.RawNews;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.ReportFiled;
import dev.parley.core.wire.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Bare LISTEN and NOTIFY, and what is new is decoded. */
record RawLiveNode(RawNews news) implements LiveNode {

    static RawLiveNode start(DatabaseAddress database) {
        return new RawLiveNode(RawNews.in(database, "raw_live"));
    }

    @Override
    public long commit(ReportFiled event) {
        String type = EventJson.type(event);
        return news.commit(type, EventJson.version(type), EventJson.write(event)).micros();
    }

    @Override
    public void listen(Arrival arrival) {
        news.listen(row -> tell(row, arrival));
    }

    private static void tell(ResultSet row, Arrival arrival) throws SQLException {
        ReportEvent event =
                EventJson.read(
                        row.getString("type"), row.getString("version"), row.getBytes("payload"));
        if (event instanceof ReportFiled filed) {
            arrival.heard(filed.externalId(), CommitClock.nowMicros());
        }
    }

    @Override
    public void close() {
        news.close();
    }
}
