package dev.parley.bench.asof;

import java.util.Locale;

/** What is asked at a point, and where the product answers it. */
public enum Question {
    SCHEDULE("/api/negotiations/%1$s/schedule?%4$s"),
    STATE("/api/negotiations/%1$s?%4$s"),
    TIMELINE("/api/timeline?negotiation=%1$s&%4$s"),
    TIMELINE_OF_ALL("/api/timeline?%4$s"),
    REVISIONS("/api/negotiations/%1$s/meetings/%2$s/revisions?%4$s"),
    HISTORY("/api/reports/%3$s/history?%4$s");

    private final String target;

    Question(String target) {
        this.target = target;
    }

    /** The request that asks it. */
    public String target(Point point) {
        String clocks = "asOf=%s&recordedAsOf=%s".formatted(point.asOf(), point.recordedAsOf());
        return target.formatted(point.negotiation(), point.meeting(), point.report(), clocks);
    }

    /** Its name in a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Its name as the end of another. */
    public String suffix() {
        StringBuilder suffix = new StringBuilder();
        for (String word : words().split(" ", -1)) {
            suffix.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return suffix.toString();
    }
}
