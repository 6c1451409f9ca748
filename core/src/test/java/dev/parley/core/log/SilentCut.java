package dev.parley.core.log;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A way to PostgreSQL on which connections can be cut without a sign, as by a cable: both ends
 * believe that the other has nothing to say.
 */
final class SilentCut implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;
    private final Queue<Way> ways = new ConcurrentLinkedQueue<>();

    SilentCut(int port) throws IOException {
        this.exit = port;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::letIn);
    }

    DataSource dataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setPortNumbers(new int[] {entrance.getLocalPort()});
        dataSource.setUser("postgres");
        return dataSource;
    }

    /** Connections that there are go silent for ever; new ones are let through. */
    void cut() {
        ways.forEach(way -> way.silent = true);
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Way way : ways) {
            way.from.close();
            way.to.close();
        }
    }

    private void letIn() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), exit);
                open(new Way(client, server));
                open(new Way(server, client));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void open(Way way) {
        ways.add(way);
        Thread.ofPlatform().daemon().start(way::carry);
    }

    private static final class Way {

        private final Socket from;
        private final Socket to;
        private volatile boolean silent;

        Way(Socket from, Socket to) {
            this.from = from;
            this.to = to;
        }

        void carry() {
            byte[] buffer = new byte[8_192];
            try {
                int length = from.getInputStream().read(buffer);
                while (length >= 0) {
                    if (!silent) {
                        to.getOutputStream().write(buffer, 0, length);
                    }
                    length = from.getInputStream().read(buffer);
                }
                if (!silent) {
                    to.close();
                }
            } catch (IOException _) {
                // one end is gone
            }
        }
    }
}
