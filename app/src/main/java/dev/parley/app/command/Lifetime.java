package dev.parley.app.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * What runs until the process is told to stop. One hook closes it all, last opened first: hooks of
 * their own would run at once, and the database could be gone before its last user is.
 */
final class Lifetime {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);

    static Lifetime ofThisProcess() {
        Lifetime lifetime = new Lifetime();
        Runtime.getRuntime().addShutdownHook(new Thread(lifetime::close, "parley-stop"));
        return lifetime;
    }

    /** Opens under the lock, so that a stop in the middle waits and closes this one too. */
    synchronized <T extends AutoCloseable> T open(Supplier<T> opening) {
        if (over.getCount() == 0) {
            throw new CommandFailed("Parley was stopped while it started.");
        }
        T opened = opening.get();
        open.push(opened);
        return opened;
    }

    synchronized void close() {
        over.countDown();
        while (!open.isEmpty()) {
            closeQuietly(open.pop());
        }
    }

    void awaitEnd() throws InterruptedException {
        over.await();
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            System.err.println("Parley did not stop cleanly: " + e);
        }
    }
}
