package dev.parley.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.bench.jvm.SecondJvm;
import java.io.IOException;
import java.io.PrintStream;

/** The second JVM: a node that writes nothing, and prints what it hears and when. */
public final class LiveReader {

    private static final String HEARD = "heard";

    private LiveReader() {}

    /** Lives until the first JVM lets it go. */
    public static void main(String[] arguments) throws IOException {
        Subject subject = Subject.valueOf(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        try (LiveNode node = subject.start(SecondJvm.database(arguments), "second")) {
            node.listen((id, micros) -> out.println(HEARD + " " + id + " " + micros));
            SecondJvm.stay();
        }
        System.exit(0);
    }

    /** Understands in the first JVM what this one prints. */
    static void passOn(String[] words, LiveNode.Arrival arrival) {
        if (words.length == 3 && words[0].equals(HEARD)) {
            arrival.heard(words[1], Long.parseLong(words[2]));
        }
    }
}
