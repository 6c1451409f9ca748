package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.time.Edtf;
import java.util.ArrayList;
import java.util.List;

/** What a version of a report states: content, or that the report is withdrawn. */
public sealed interface Stated {

    List<Development> developments();

    /** A heading and the developments under it, in the order of the report. */
    record Content(Heading heading, List<Development> developments) implements Stated {
        public Content {
            developments = List.copyOf(developments);
        }

        Content with(List<Development> next) {
            List<Development> extended = new ArrayList<>(developments);
            extended.addAll(next);
            return new Content(heading, extended);
        }
    }

    /** The source withdrew the report. */
    record Withdrawal(Edtf retractedAt) implements Stated {
        @Override
        public List<Development> developments() {
            return List.of();
        }
    }
}
