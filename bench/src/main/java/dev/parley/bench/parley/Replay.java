package dev.parley.bench.parley;

import dev.parley.bench.measure.Figures;
import java.time.Duration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs a processor through its log from the beginning. */
public record Replay(StreamingEventProcessor processor, Witness witness, JdbcClient tokens) {

    /** The rate at which that many events are handled, or as many as the time is long. */
    public Figures run(long events, Duration longest) throws InterruptedException {
        tokens.sql("delete from tokenentry where processorname = ?")
                .param(processor.getName())
                .update();
        witness.expect(events);
        processor.start();
        try {
            return witness.rate(longest);
        } finally {
            processor.shutDown();
        }
    }
}
