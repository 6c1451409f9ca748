package dev.parley.app.configuration;

import org.springframework.context.SmartLifecycle;

/** Something that starts when everything else runs, and stops while everything else still does. */
final class StartedLast implements SmartLifecycle {

    private final Runnable start;
    private final Runnable stop;
    private volatile boolean running;

    StartedLast(Runnable start, Runnable stop) {
        this.start = start;
        this.stop = stop;
    }

    @Override
    public void start() {
        start.run();
        running = true;
    }

    @Override
    public void stop() {
        stop.run();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
