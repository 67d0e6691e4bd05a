package care.doorstep.local.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.local.stack.StackFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir
    private Path path;

    private ServerSocket first;
    private ServerSocket second;
    private Network network;
    private int port;

    @BeforeEach
    void a_link_to_two_that_echo() throws IOException {
        first = echo();
        second = echo();
        port = free();
        var link = new Link("a-b", port, List.of(first.getLocalPort(), second.getLocalPort()));
        network = new Network(List.of(link), folder());
        network.open();
    }

    @AfterEach
    void end() throws IOException {
        network.close();
        first.close();
        second.close();
    }

    @Test
    void a_whole_link_carries_both_ways() throws IOException {
        try (var client = client()) {
            assertThat(echoed(client, 7)).isEqualTo(7);
        }
    }

    @Test
    void a_cut_link_is_silent_and_healed_it_delivers_what_was_sent_meanwhile() throws Exception {
        try (var client = client()) {
            echoed(client, 1);
            set("cut");
            client.getOutputStream().write(2);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            set("");
            client.setSoTimeout(5_000);
            assertThat(client.getInputStream().read()).isEqualTo(2);
        }
    }

    @Test
    void a_closed_link_ends_connections_and_takes_no_new_ones() throws Exception {
        try (var client = client()) {
            echoed(client, 1);
            set("closed");
            assertThat(ends(client)).isTrue();
        }
        try (var another = client()) {
            assertThat(ends(another)).isTrue();
        }
        set("");
        try (var again = client()) {
            assertThat(echoed(again, 3)).isEqualTo(3);
        }
    }

    @Test
    void a_slow_link_is_late_each_way() throws Exception {
        set("slow PT0.2S");
        try (var client = client()) {
            client.setSoTimeout(5_000);
            var sent = Instant.now();
            assertThat(echoed(client, 4)).isEqualTo(4);
            assertThat(Duration.between(sent, Instant.now())).isGreaterThan(Duration.ofMillis(380));
        }
    }

    @Test
    void who_does_not_listen_is_passed_over() throws IOException {
        port = free();
        var link = new Link("a-c", port, List.of(free(), second.getLocalPort()));
        try (var half = new Network(List.of(link), folder())) {
            half.open();
            for (var n = 0; n < 4; n++) {
                try (var client = client()) {
                    assertThat(echoed(client, n)).isEqualTo(n);
                }
            }
        }
    }

    private static int echoed(Socket client, int value) throws IOException {
        client.getOutputStream().write(value);
        return client.getInputStream().read();
    }

    /** An end of the stream or a reset: either way the other side has gone. */
    private static boolean ends(Socket client) {
        try {
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void set(String state) throws InterruptedException {
        folder().write("run/a-b.link", state);
        Thread.sleep(400);
    }

    private StackFolder folder() {
        return StackFolder.at(path);
    }

    private Socket client() throws IOException {
        var client = new Socket(LOOPBACK, port);
        client.setSoTimeout(500);
        return client;
    }

    private static ServerSocket echo() throws IOException {
        var server = new ServerSocket(0, 10, LOOPBACK);
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    var one = server.accept();
                    Thread.ofVirtual().start(() -> echo(one));
                } catch (IOException e) {
                    return;
                }
            }
        });
        return server;
    }

    private static void echo(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException e) {
            // the other side has gone
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        }
    }
}
