package dev.parley.app.command;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Follows a stream of events over as many connections as it takes, and sees each event once. */
final class Following {

    private static final int MOST_TRIES = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ParleyClient client;
    private final String path;
    private final PrintStream err;
    private boolean connected;
    private int tries;
    private String last = "";

    Following(ParleyClient client, String path, PrintStream err) {
        this.client = client;
        this.path = path;
        this.err = err;
    }

    /** Goes on until an event is answered with false. */
    void until(Predicate<ServerEvent> goesOn) {
        while (followed(goesOn)) {
            if (tries++ == 0) {
                err.println("The connection broke; trying to go on where it did.");
            }
            pause();
        }
    }

    /** True if the connection broke before the end. */
    private boolean followed(Predicate<ServerEvent> goesOn) {
        try (Stream<String> lines = client.events(path, last)) {
            connected = true;
            return take(lines.iterator(), goesOn);
        } catch (UncheckedIOException _) {
            return true;
        } catch (CommandFailed e) {
            if (connected && e.mayPass() && tries < MOST_TRIES) {
                return true;
            }
            throw e;
        }
    }

    private boolean take(Iterator<String> lines, Predicate<ServerEvent> goesOn) {
        ServerEvent.Reader reader = new ServerEvent.Reader();
        while (lines.hasNext()) {
            Optional<ServerEvent> event = reader.take(lines.next());
            if (event.isPresent()) {
                last = event.get().id();
                tries = 0;
                if (!goesOn.test(event.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("Interrupted while waiting to go on.", e);
        }
    }
}
