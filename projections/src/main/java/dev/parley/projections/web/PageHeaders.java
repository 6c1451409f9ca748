package dev.parley.projections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What a browser may do with a page: show it, and nothing that somebody else put into it. */
final class PageHeaders {

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self' data:;"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cache-Control",
                    "no-cache");

    private PageHeaders() {}

    static void addTo(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
