package dev.parley.ingest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/** Reads request bodies up to a limit. */
final class Bodies {

    private Bodies() {}

    /**
     * The whole body.
     *
     * @param most bytes
     * @throws TooLarge if there are more
     */
    static byte[] read(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw new TooLarge(bytes(most));
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new TooLarge(bytes(most));
        }
        return body;
    }

    private static String bytes(int most) {
        return String.format(
                Locale.ROOT, "The body is larger than %,d bytes; send less at a time.", most);
    }
}
