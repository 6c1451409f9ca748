package dev.parley.bench.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.app.database.DatabaseAddress;
import java.io.IOException;
import java.io.PrintStream;

/** The second JVM: a node that writes nothing, and prints what it hears and when. */
public final class LiveReader {

    /** What it prints when it is ready, as if it had heard it. */
    static final String READY = "ready";

    private LiveReader() {}

    /** Lives until its input ends. */
    public static void main(String[] arguments) throws IOException {
        DatabaseAddress database = new DatabaseAddress(arguments[1], arguments[2], null);
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        try (LiveNode node = Subject.valueOf(arguments[0]).start(database, "second")) {
            node.listen((id, micros) -> out.println("heard " + id + " " + micros));
            out.println("heard " + READY + " 0");
            System.in.readAllBytes();
        }
        System.exit(0);
    }
}
