package dev.parley.bench.parley;

import dev.parley.bench.measure.Figures;
import dev.parley.core.report.ReportEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;

/** Handles events by doing nothing but counting them, and telling whoever listens. */
public class Witness {

    private final AtomicLong seen = new AtomicLong();
    private volatile Consumer<ReportEvent> listener = _ -> {};
    private volatile CountDownLatch done = new CountDownLatch(1);
    private volatile long expected = Long.MAX_VALUE;
    private volatile long first;
    private volatile long last;

    @EventHandler
    void on(ReportEvent event) {
        long number = seen.incrementAndGet();
        if (number == 1) {
            first = System.nanoTime();
        }
        if (number == expected) {
            last = System.nanoTime();
            done.countDown();
        }
        listener.accept(event);
    }

    /** From now on every event is told to this listener too. */
    public void tell(Consumer<ReportEvent> listener) {
        this.listener = listener;
    }

    /** Starts to count anew, up to the given number; no event may come meanwhile. */
    public void expect(long events) {
        done = new CountDownLatch(1);
        expected = events;
        seen.set(0);
    }

    /** The rate from the first event to the last expected one, or to the end of the time. */
    public Figures rate(Duration longest) throws InterruptedException {
        return done.await(longest.toMillis(), TimeUnit.MILLISECONDS)
                ? Figures.rate(expected - 1, last - first)
                : Figures.rate(seen.get() - 1, System.nanoTime() - first);
    }
}
