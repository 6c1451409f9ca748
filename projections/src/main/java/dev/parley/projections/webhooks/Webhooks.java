package dev.parley.projections.webhooks;

import dev.parley.core.work.Worker;
import dev.parley.projections.Turn;
import dev.parley.projections.live.Bell;
import dev.parley.projections.live.Feed;
import dev.parley.projections.processing.Progress;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Sends subscribers what the feed says, each from where it stopped. One node sends; the others wait
 * for its end.
 */
public final class Webhooks {

    private static final long LOCK_KEY = 0x7061726b686f6f6bL;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    private final Worker worker = new Worker("parley-webhooks", _ -> takeTurn());
    private final Settings settings;
    private final DataSource database;
    private final Feed feed;
    private final Progress progress;
    private final Bell bell;
    private final Ledger ledger;

    /**
     * Nothing happens before the start.
     *
     * @param bell one of its own, which is closed with it
     */
    public Webhooks(
            Settings settings,
            DataSource database,
            PlatformTransactionManager transactions,
            Feed feed,
            Progress progress,
            Bell bell) {
        this.settings = settings;
        this.database = database;
        this.feed = feed;
        this.progress = progress;
        this.bell = bell;
        this.ledger = new Ledger(JdbcClient.create(database), transactions, settings.schedule());
    }

    public void start() {
        worker.start();
    }

    public void stop() {
        worker.close();
        bell.close();
        worker.awaitEnd();
    }

    private void takeTurn() throws InterruptedException {
        Turn.take(database, LOCK_KEY, worker, jdbc -> send(new Subscriptions(jdbc)));
    }

    private void send(Subscriptions subscriptions) throws InterruptedException {
        Sender sender = new Sender(settings.hosts(), settings.patience());
        try (Rounds rounds = new Rounds(feed, progress, ledger, sender)) {
            while (worker.isOpen()) {
                long heard = bell.rings();
                bell.await(heard, begin(subscriptions, rounds));
            }
        }
    }

    /** Begins the rounds that are due; answers how long it is until the next one is. */
    private Duration begin(Subscriptions subscriptions, Rounds rounds) {
        long seen = progress.seen().position();
        Instant now = Instant.now();
        Instant next = now.plus(LONGEST_SILENCE);
        for (Subscription each : subscriptions.active()) {
            Instant due = each.due(seen);
            if (!due.isAfter(now)) {
                rounds.begin(each.id());
            } else if (due.isBefore(next)) {
                next = due;
            }
        }
        return Duration.between(now, next);
    }
}
