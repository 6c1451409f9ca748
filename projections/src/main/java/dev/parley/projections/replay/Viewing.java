package dev.parley.projections.replay;

import dev.parley.core.wire.JsonObject;
import dev.parley.projections.live.Bell;
import dev.parley.projections.reading.EventStream;
import java.io.IOException;

/** One viewer of a replay, who is told of everything once, in known order and at a pace. */
final class Viewing {

    private final ReplayReader reader;
    private final Replay replay;
    private final Pace pace;
    private final Bell bell;
    private final EventStream stream;

    Viewing(ReplayReader reader, Replay replay, Pace pace, Bell bell, EventStream stream) {
        this.reader = reader;
        this.replay = replay;
        this.pace = pace;
        this.bell = bell;
        this.stream = stream;
    }

    /** Sends what follows a mark, until the end, until the viewer goes, or until Parley stops. */
    void run(Mark from) throws IOException {
        stream.comment("as it was recorded by " + replay.recordedAsOf());
        stream.flush();
        try {
            Mark mark = from;
            while (!(mark instanceof Mark.End) && !bell.closed()) {
                mark = show(reader.read(replay, mark));
            }
            if (mark instanceof Mark.End && !bell.closed()) {
                end(mark);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Mark show(Page page) throws IOException, InterruptedException {
        for (Message message : page.messages()) {
            if (!pace.at(message.mark().moment())) {
                stream.flush();
                pace.await(message.mark().moment());
            }
            if (bell.closed()) {
                break;
            }
            send(message);
        }
        stream.flush();
        return page.end();
    }

    private void end(Mark end) throws IOException {
        JsonObject data =
                new JsonObject()
                        .put("from", replay.from())
                        .put("to", replay.to())
                        .put("recordedAsOf", replay.recordedAsOf());
        send(new Message(end, "end", data.node()));
        stream.flush();
    }

    private void send(Message message) throws IOException {
        String token = new ResumeToken(message.mark(), replay.recordedAsOf()).text();
        stream.event(token, message.event(), message.data().toString());
    }
}
