package dev.parley.projections.webhooks;

import dev.parley.projections.live.Feed;
import dev.parley.projections.processing.Progress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rounds that are under way: one a subscription, each on a thread of its own. */
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** And whether another one was asked for meanwhile. */
    private final Map<UUID, Boolean> underWay = new ConcurrentHashMap<>();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Sender sender;
    private final Round round;
    private volatile boolean open = true;

    Rounds(Feed feed, Progress progress, Ledger ledger, Sender sender) {
        this.sender = sender;
        this.round = new Round(feed, progress, ledger, sender, () -> open);
    }

    /** Begins a round; one that is under way is followed by another. */
    void begin(UUID subscription) {
        if (underWay.put(subscription, true) == null) {
            threads.execute(() -> run(subscription));
        }
    }

    private void run(UUID subscription) {
        do {
            underWay.put(subscription, false);
            runOnce(subscription);
        } while (!underWay.remove(subscription, false));
    }

    private void runOnce(UUID subscription) {
        try {
            round.run(subscription);
        } catch (RuntimeException e) {
            if (open) {
                LOG.warn("A round of subscription {} broke off", subscription, e);
            }
        }
    }

    /** Breaks off what is under way, and waits until nothing is. */
    @Override
    public void close() {
        open = false;
        sender.close();
        threads.close();
    }
}
