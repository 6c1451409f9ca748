package dev.parley.app.command;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Where the server is to listen. */
record Address(InetAddress bind, Port port) {

    /** Not what the machine calls its loopback: the contract names this one. */
    static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    /** Fails before anything else is started for nothing; the port may still be lost to a race. */
    void requireFree() {
        try (ServerSocket probe = new ServerSocket(port.number(), 0, bind)) {
            probe.getLocalPort();
        } catch (IOException e) {
            throw new CommandFailed(whyNot(String.valueOf(e.getMessage())), e);
        }
    }

    private String whyNot(String reason) {
        return reason.contains("in use")
                ? taken(port.number())
                : "Parley cannot listen on %s, port %d: %s."
                        .formatted(bind.getHostAddress(), port.number(), reason);
    }

    static String taken(int port) {
        return "Port %d is taken: free it, or choose another with --port.".formatted(port);
    }

    /** What to type on this machine to reach a server that got this port. */
    String urlAt(int actualPort) {
        return "http://%s:%d".formatted(reachableHost(), actualPort);
    }

    private String reachableHost() {
        if (bind.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        String host = bind.getHostAddress();
        return bind instanceof Inet6Address ? "[" + host + "]" : host;
    }
}
