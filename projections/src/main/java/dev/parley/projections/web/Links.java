package dev.parley.projections.web;

import dev.parley.core.report.ReportId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the page leads to, at the same point of both clocks; relative to the page. */
record Links(@Nullable String negotiation, @Nullable String asOf, @Nullable String recordedAsOf) {

    private static final String PAGE = "./";

    static Links of(Asked asked) {
        return new Links(asked.negotiation(), asked.asOf().text(), asked.recordedAsOf().text());
    }

    /** The page of today, on both clocks. */
    public String now() {
        return new Links(negotiation, null, null).href(PAGE);
    }

    String page(String chosen) {
        return new Links(chosen, asOf, recordedAsOf).href(PAGE);
    }

    String pageAt(String chosen, String day) {
        return new Links(chosen, day, recordedAsOf).href(PAGE);
    }

    String report(ReportId report) {
        return clocksOnly().href("api/reports/" + report);
    }

    String history(ReportId report) {
        return clocksOnly().href("api/reports/" + report + "/history");
    }

    /** Why a meeting is scheduled as it is. */
    String why(String chosen, String meeting) {
        return clocksOnly().href("api/negotiations/%s/meetings/%s/why".formatted(chosen, meeting));
    }

    String timeline(String chosen) {
        return new Links(chosen, asOf, recordedAsOf).href("api/timeline");
    }

    /** What is subscribed to goes on, at whichever point the page stands. */
    public String calendar(String chosen) {
        return "calendar/" + chosen + ".ics";
    }

    public String atom(String chosen) {
        return "atom/" + chosen;
    }

    public String csv(String chosen) {
        return clocksOnly().href("export/" + chosen + ".csv");
    }

    public String timelineJs(String chosen) {
        return clocksOnly().href("export/" + chosen + ".timelinejs.json");
    }

    private Links clocksOnly() {
        return new Links(null, asOf, recordedAsOf);
    }

    private String href(String path) {
        Map<String, @Nullable String> parameters = new TreeMap<>();
        parameters.put("negotiation", negotiation);
        parameters.put("asOf", asOf);
        parameters.put("recordedAsOf", recordedAsOf);
        String query =
                parameters.entrySet().stream()
                        .filter(parameter -> parameter.getValue() != null)
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(@Nullable String value) {
        return URLEncoder.encode(Objects.requireNonNull(value), StandardCharsets.UTF_8);
    }
}
