package dev.parley.app.command;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** How far an import has come, said on standard error. */
interface Progress extends AutoCloseable {

    long UNKNOWN = -1;

    void advance(ReportLine line);

    /** The last word on it. */
    void finish(String summary);

    @Override
    void close();

    /** A bar where a person sees it; elsewhere, in a log perhaps, only the last word. */
    static Progress on(Terminal terminal, long bytes) {
        return terminal.errIsSeen()
                ? new Bar(bar(terminal.err(), bytes), terminal.err())
                : new Silent(terminal.err());
    }

    private static ProgressBar bar(PrintStream err, long bytes) {
        return new ProgressBarBuilder()
                .setTaskName("Importing")
                .setInitialMax(bytes)
                .setUnit(" KiB", 1024)
                .setConsumer(new ConsoleProgressBarConsumer(err))
                .build();
    }

    /** Drawn over again on one line. */
    record Bar(ProgressBar bar, PrintStream err) implements Progress {
        @Override
        public void advance(ReportLine line) {
            bar.stepBy(line.size());
        }

        @Override
        public void finish(String summary) {
            bar.close();
            err.println(summary);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Nothing until the end. */
    record Silent(PrintStream err) implements Progress {
        @Override
        public void advance(ReportLine line) {}

        @Override
        public void finish(String summary) {
            err.println(summary);
        }

        @Override
        public void close() {}
    }
}
