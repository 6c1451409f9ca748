package dev.parley.bench.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A socket of the bare feed, to which events are written as chunks of one answer. */
record RawSubscriber(Socket socket, long after) {

    private static final Pattern AFTER = Pattern.compile("after=(\\d+)");
    private static final int LONGEST_REQUEST = 1_024;

    /** Answers the request with a comment. */
    static RawSubscriber greeted(Socket socket) throws IOException {
        byte[] request = new byte[LONGEST_REQUEST];
        int length = socket.getInputStream().read(request);
        Matcher after = AFTER.matcher(new String(request, 0, Math.max(0, length), US_ASCII));
        if (!after.find()) {
            throw new IOException("Not a request for the feed");
        }
        socket.setTcpNoDelay(true);
        RawSubscriber subscriber = new RawSubscriber(socket, Long.parseLong(after.group(1)));
        subscriber.write(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(": raw\n\n"));
        return subscriber;
    }

    /** False if the subscriber has gone. */
    boolean sent(long position, String event) {
        try {
            if (position > after) {
                write(chunk(event));
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
    }

    private static String chunk(String event) {
        return "%x\r\n%s\r\n".formatted(event.getBytes(UTF_8).length, event);
    }
}
