package dev.parley.core.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Runs the same work on several threads at once and hands on the first failure. */
final class Threads {

    private Threads() {}

    static void each(int threads, IntConsumer work) {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                all.add(executor.submit(() -> work.accept(number)));
            }
            all.forEach(Threads::await);
        }
    }

    static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On a thread of its own: those of the common pool may be fewer than have to wait. */
    static CompletableFuture<Void> start(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().daemon().start(task));
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody came within 30 seconds");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
