package dev.parley.projections.webhooks;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What the answers of endpoints mean, or that there was none. */
final class Answers {

    private static final int GONE = 410;
    private static final int LONGEST_REASON = 300;

    private Answers() {}

    /** What an answer means that came at some time. */
    static Outcome outcome(HttpResponse response, Instant now) {
        int status = response.getCode();
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered();
        }
        return status == GONE
                ? new Outcome.Gone(status, "The endpoint answered 410: it wants nothing more.")
                : new Outcome.Failed(status, reason(status), pause(response, now));
    }

    private static String reason(int status) {
        return status >= 300 && status < 400
                ? "The endpoint answered %d; redirects are not followed.".formatted(status)
                : "The endpoint answered %d.".formatted(status);
    }

    /** {@code Retry-After}: seconds, or a date. */
    private static @Nullable Duration pause(HttpResponse response, Instant now) {
        Header header = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
        String text = header == null ? "" : header.getValue().strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            return text.isEmpty() ? null : Duration.between(now, date(text));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Instant date(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    static String late(Duration patience) {
        return "No answer within %d ms.".formatted(patience.toMillis());
    }

    /** Why there is no answer. */
    static String reason(IOException e, Duration patience) {
        String message = String.valueOf(e.getMessage());
        String reason =
                switch (e) {
                    case Hosts.NotPublic refused -> String.valueOf(refused.getMessage());
                    case UnknownHostException _ -> "The host cannot be found: " + message;
                    case ConnectException _ -> "No connection: " + message;
                    case InterruptedIOException _ -> late(patience);
                    case SSLException _ -> "No secure connection: " + message;
                    case IOException _ -> "No answer that can be read: " + message;
                };
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
