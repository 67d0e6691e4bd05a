package care.doorstep.local.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Carries what comes to a link's port to where the link leads, as the state of the link allows. */
final class Relay implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final int CONNECT_MILLIS = 2_000;

    private final Link link;
    private final ServerSocket listener;
    private final AtomicInteger turn = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile LinkState state = new LinkState.Whole();

    Relay(Link link) throws IOException {
        this.link = link;
        this.listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(loopback(), link.port()));
        Thread.ofVirtual().start(this::accept);
    }

    Link link() {
        return link;
    }

    void set(LinkState now) {
        state = now;
        if (now instanceof LinkState.Closed) {
            open.forEach(Relay::end);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> carry(client));
            } catch (IOException e) {
                // the listener was closed, or the client has gone already
            }
        }
    }

    private void carry(Socket client) {
        open.add(client);
        try {
            pass();
            Socket target = reach().orElseThrow(() -> new IOException("nobody listens"));
            open.add(target);
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pump(target, client));
            pump(client, target);
        } catch (IOException e) {
            end(client);
        } finally {
            open.remove(client);
        }
    }

    private Optional<Socket> reach() {
        int first = turn.getAndIncrement();
        for (int i = 0; i < link.targets().size(); i++) {
            int port =
                    link.targets().get(Math.floorMod(first + i, link.targets().size()));
            try {
                var socket = new Socket();
                socket.connect(new InetSocketAddress(loopback(), port), CONNECT_MILLIS);
                return Optional.of(socket);
            } catch (IOException e) {
                // the next one
            }
        }
        return Optional.empty();
    }

    /** One direction; when it ends, so does the other. */
    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                pass();
                to.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException e) {
            // one side has gone
        } finally {
            end(from);
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    /** Returns when the link lets something pass. */
    private void pass() throws IOException {
        while (state instanceof LinkState.Cut) {
            sleep(LOOK_EVERY);
        }
        switch (state) {
            case LinkState.Slow slow -> sleep(slow.by());
            case LinkState.Closed _ -> throw new IOException("closed");
            case LinkState.Whole _, LinkState.Cut _ -> {}
        }
    }

    private static void sleep(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // gone already
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            // gone already
        }
        open.forEach(Relay::end);
    }
}
