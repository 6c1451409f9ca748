package dev.parley.bench.measure;

import java.util.concurrent.Callable;

/** One subject doing a round's work and saying what it measured. */
public record Trial(String name, Callable<Figures> round) {

    Figures run() {
        try {
            return round.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name + " was interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException(name + " failed", e);
        }
    }
}
