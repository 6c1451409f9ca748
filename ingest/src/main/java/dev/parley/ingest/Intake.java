package dev.parley.ingest;

import dev.parley.core.report.ReportCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The door. Commands are recorded in the order in which they come in; those that wait at the same
 * moment share one transaction, and each gets its own verdict once that has committed.
 */
public final class Intake implements AutoCloseable {

    static final int MOST_IN_ONE_TRANSACTION = 1_000;

    private final Recorder recorder;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofPlatform().name("parley-intake").unstarted(this::run);
    private volatile boolean open = true;

    public Intake(Recorder recorder) {
        this.recorder = recorder;
        thread.start();
    }

    /** Completes with the verdict when it is committed, or with why the log cannot be reached. */
    public CompletableFuture<Verdict> submit(ReportCommand command) {
        Pending pending = new Pending(command, new CompletableFuture<>());
        queue.add(pending);
        if (!open) {
            pending.refuse();
        }
        return pending.verdict();
    }

    /**
     * The verdict, once it is committed.
     *
     * @throws LogUnavailable if the log cannot be reached; it may or may not have been recorded,
     *     and can be sent again
     */
    public Verdict take(ReportCommand command) {
        return await(submit(command));
    }

    /** Waits for a verdict, as {@link #take} does. */
    public static Verdict await(CompletableFuture<Verdict> verdict) {
        try {
            return verdict.get();
        } catch (ExecutionException e) {
            throw new LogUnavailable(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(e);
        }
    }

    private void run() {
        try {
            while (true) {
                List<Pending> batch = new ArrayList<>(List.of(queue.take()));
                queue.drainTo(batch, MOST_IN_ONE_TRANSACTION - 1);
                record(batch);
            }
        } catch (InterruptedException _) {
            open = false;
            queue.forEach(Pending::refuse);
        }
    }

    /** What breaks the deciding of one report costs the others nothing. */
    private void record(List<Pending> batch) {
        try {
            complete(batch, recorder.record(batch.stream().map(Pending::command).toList()));
        } catch (Undecided _) {
            batch.forEach(this::recordAlone);
        } catch (RuntimeException e) {
            batch.forEach(pending -> pending.fail(e));
        }
    }

    private void recordAlone(Pending pending) {
        try {
            complete(List.of(pending), recorder.record(List.of(pending.command())));
        } catch (RuntimeException e) {
            pending.fail(e);
        }
    }

    private static void complete(List<Pending> batch, List<Verdict> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            batch.get(i).verdict().complete(verdicts.get(i));
        }
    }

    /** Turns away what is still waiting. */
    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }

    private record Pending(ReportCommand command, CompletableFuture<Verdict> verdict) {
        void fail(RuntimeException cause) {
            verdict.completeExceptionally(cause);
        }

        void refuse() {
            fail(new IllegalStateException("Parley is shutting down."));
        }
    }
}
