package dev.parley.bench.feed;

import dev.parley.bench.jvm.SecondJvm;
import java.io.IOException;
import java.util.function.IntConsumer;

/** The second JVM: a node that records nothing, and prints on which port it serves the feed. */
public final class FeedServer {

    private static final String PORT = "port";

    private FeedServer() {}

    /** Lives until the first JVM lets it go. */
    public static void main(String[] arguments) throws IOException {
        FeedSubject subject = FeedSubject.valueOf(arguments[0]);
        try (FeedNode node = subject.reading(SecondJvm.database(arguments))) {
            System.out.println(PORT + " " + node.port());
            SecondJvm.stay();
        }
        System.exit(0);
    }

    /** Understands in the first JVM what this one prints. */
    static void passOn(String[] words, IntConsumer port) {
        if (words.length == 2 && words[0].equals(PORT)) {
            port.accept(Integer.parseInt(words[1]));
        }
    }
}
