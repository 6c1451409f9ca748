package dev.parley.projections.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.log.EventLog;
import dev.parley.core.testing.TestDatabase;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.reading.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reader is told the same from memory as from the table. */
class InMemoryFilterLawTest {

    private static final int MESSAGES = 1_500;
    private static final int FILTERS = 150;
    private static final FeedPosition BEGINNING = new FeedPosition(0, 0);

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Feed feed = new Feed(jdbc, new Progress(jdbc, new EventLog(database)));

    static LongStream seeds() {
        return LongStream.range(0, 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_filter_takes_in_memory_exactly_what_it_takes_in_sql(long seed) {
        RandomFeed random = new RandomFeed(seed);
        random.fill(jdbc, MESSAGES);
        List<Indexed> all = all();
        assertThat(all).hasSizeBetween(MESSAGES + 1, 2 * MESSAGES);

        int found = 0;
        for (int i = 0; i < FILTERS; i++) {
            Filter filter = random.filter();
            List<FeedPosition> inSql = inSql(filter);
            assertThat(inMemory(filter, all)).as(filter.toString()).isEqualTo(inSql);
            found += inSql.size();
        }
        assertThat(found).isPositive();
    }

    private List<Indexed> all() {
        List<Indexed> all = new ArrayList<>();
        Feed.News news = feed.news(BEGINNING);
        all.addAll(news.messages());
        while (news.more()) {
            news = feed.news(all.getLast().position());
            all.addAll(news.messages());
        }
        return all;
    }

    private List<FeedPosition> inSql(Filter filter) {
        List<FeedPosition> found = new ArrayList<>();
        Batch batch = feed.read(filter, BEGINNING);
        found.addAll(positions(batch));
        while (!batch.last()) {
            batch = feed.read(filter, batch.through());
            found.addAll(positions(batch));
        }
        return found;
    }

    private static List<FeedPosition> positions(Batch batch) {
        return batch.messages().stream().map(Message::position).toList();
    }

    private static List<FeedPosition> inMemory(Filter filter, List<Indexed> all) {
        InMemoryFilter inMemory = new InMemoryFilter(filter);
        return all.stream().filter(inMemory::takes).map(Indexed::position).toList();
    }
}
