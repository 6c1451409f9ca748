package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.Receiver.Call;
import dev.parley.core.testing.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node sends; what it had not sent when it ends, another one sends. */
@Timeout(120)
class WebhookTakeoverTest {

    private static final long LOCK_KEY = 0x7061726b686f6f6bL;

    private final DataSource database = TestDatabase.fresh();
    private final Receiver receiver = Receiver.start();
    private final String talks = Wire.fresh("takeover-talks");

    @AfterEach
    void stopReceiver() {
        receiver.close();
    }

    @Test
    void a_restart_loses_nothing_that_was_recorded_before_or_failed() throws Exception {
        receiver.answers(500);
        try (Hooked hooked = start()) {
            hooked.subscribe(receiver, talks);
            hooked.say(talks, 8);
            receiver.next(3);
        }
        Set<String> taken = ConcurrentHashMap.newKeySet();
        receiver.answers(call -> {
            taken.add(call.id());
            return 200;
        });

        try (Hooked _ = start()) {
            awaitTaken(taken, 8);
        }
    }

    @Test
    void one_node_sends_and_another_takes_over() throws Exception {
        try (Hooked other = takeOver()) {
            other.say(talks, 5);

            List<Call> calls = receiver.next(5);

            assertThat(calls).extracting(Call::id).doesNotHaveDuplicates();
            assertThat(receiver.quiet(Duration.ofMillis(500))).isTrue();
        }
    }

    /** A second node, whose first has sent three messages and ended. */
    private Hooked takeOver() throws InterruptedException {
        Hooked other;
        try (Hooked one = start()) {
            one.subscribe(receiver, talks);
            other = start();
            one.say(talks, 3);
            assertThat(receiver.next(3)).extracting(Call::id).doesNotHaveDuplicates();
            assertThat(receiver.quiet(Duration.ofMillis(500))).isTrue();
        }
        return other;
    }

    /** As a node does that is killed: its connection goes, and with it the lock. */
    @Test
    void a_node_that_loses_its_lock_in_mid_course_loses_no_message() throws Exception {
        try (Hooked one = start();
                Hooked _ = start()) {
            Set<String> taken = ConcurrentHashMap.newKeySet();
            receiver.answers(call -> {
                taken.add(call.id());
                return 200;
            });
            one.subscribe(receiver, talks);
            one.say(talks, 20);
            loseLock();
            one.say(talks, 20);
            loseLock();
            one.say(talks, 20);

            awaitTaken(taken, 60);

            Map<String, String> bodies = new HashMap<>();
            for (Call call : receiver.next(60)) {
                assertThat(bodies.putIfAbsent(call.id(), call.body())).isIn(null, call.body());
            }
        }
    }

    @Test
    void a_target_that_became_private_is_refused_when_it_is_sent_to() throws Exception {
        String path;
        try (Hooked hooked = start()) {
            path = hooked.subscribe(receiver, talks);
        }
        try (Hooked strict =
                Hooked.start(database, Map.of("parley.webhooks.allow-private-targets", false))) {
            strict.say(talks, 1);

            Answer failed = strict.await(path, answer -> answer.number("/failures") > 0);

            assertThat(failed.text("/lastFailure/reason")).contains("not a public address");
            assertThat(failed.at("/lastFailure/status").isMissingNode()).isTrue();
            assertThat(receiver.quiet(Duration.ofMillis(500))).isTrue();
        }
    }

    private void loseLock() {
        JdbcClient.create(database)
                .sql(
                        """
                        select count(pg_terminate_backend(pid)) from pg_locks
                        where locktype = 'advisory' and granted and objsubid = 1
                            and (classid::bigint << 32 | objid::bigint) = :key
                            and database = (select oid from pg_database
                                where datname = current_database())
                        """)
                .param("key", LOCK_KEY)
                .query(Long.class)
                .single();
    }

    private static void awaitTaken(Set<String> taken, int count) throws InterruptedException {
        while (taken.size() < count) {
            Thread.sleep(20);
        }
        assertThat(new HashSet<>(taken)).hasSize(count);
    }

    private Hooked start() {
        return Hooked.start(database, Map.of());
    }
}
