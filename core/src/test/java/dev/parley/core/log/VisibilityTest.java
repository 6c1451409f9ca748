package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private final LogFixture log = LogFixture.fresh();

    @Test
    void readers_never_see_a_later_append_before_an_earlier_one() throws Exception {
        var appended = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var slow = Threads.start(() -> appendAndHold(appended, mayCommit));
        assertThat(appended.await(10, TimeUnit.SECONDS)).isTrue();
        var fast = Threads.start(() -> log.append(act("fast", 1)));

        Thread.sleep(200);
        assertThat(fast).isNotDone();
        assertThat(log.positions()).isEmpty();

        mayCommit.countDown();
        slow.join();
        fast.join();
        assertThat(log.log().read(0, 10))
                .extracting(LogEntry::stream)
                .containsExactly("slow", "fast");
    }

    private void appendAndHold(CountDownLatch appended, CountDownLatch mayCommit) {
        log.inTransaction(() -> {
            log.log().append(List.of(act("slow", 1)));
            appended.countDown();
            Threads.await(mayCommit);
        });
    }
}
