package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.stack.RunningStack;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A connection on which anything can be said: no client library puts it right on the way. */
final class RawHttp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Socket socket;
    private final InputStream in;

    private RawHttp(Socket socket, InputStream in) {
        this.socket = socket;
        this.in = in;
    }

    /** What came back. */
    record Reply(int status, List<String> headers, String body) {

        Optional<String> header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }
    }

    static RawHttp toGateway() {
        var gateway = URI.create(RunningStack.current().gateway());
        try {
            var socket = new Socket(gateway.getHost(), gateway.getPort());
            socket.setTcpNoDelay(true);
            return new RawHttp(socket, new BufferedInputStream(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request on a connection of its own: the request line, then headers, each without its line end. */
    static Reply ask(String requestLine, String... headers) {
        try (var connection = toGateway()) {
            return connection
                    .say(requestLine + "\r\nHost: " + host() + "\r\nConnection: close\r\n")
                    .say(headers.length == 0 ? "\r\n" : String.join("\r\n", headers) + "\r\n\r\n")
                    .reply()
                    .orElse(new Reply(0, List.of(), ""));
        }
    }

    static String host() {
        return URI.create(RunningStack.current().gateway()).getAuthority();
    }

    /** Fails quietly where the other side has hung up: {@link #reply()} tells. */
    RawHttp say(String text) {
        return say(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawHttp say(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            // hung up
        }
        return this;
    }

    /** The next answer; empty where the connection was closed, or nothing came in ten seconds. */
    Optional<Reply> reply() {
        return reply(PATIENCE);
    }

    Optional<Reply> reply(Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            var first = line();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            var headers = new ArrayList<String>();
            for (var line = line(); !line.isEmpty(); line = line()) {
                headers.add(line);
            }
            var head = new Reply(Integer.parseInt(first.split(" ")[1]), headers, "");
            return Optional.of(new Reply(head.status(), headers, body(head)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of an answer that does not end, the status. */
    Optional<Integer> status(Duration patience) {
        try {
            socket.setSoTimeout((int) patience.toMillis());
            var first = line();
            return first.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(first.split(" ")[1]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the other side hangs up within this time. */
    boolean hangsUpWithin(Duration time) {
        try {
            socket.setSoTimeout((int) time.toMillis());
            while (in.read() >= 0) {
                // whatever it says before
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(Reply head) throws IOException {
        var length = head.header("Content-Length");
        if (length.isPresent()) {
            return new String(in.readNBytes(Integer.parseInt(length.get())), StandardCharsets.UTF_8);
        }
        return head.header("Transfer-Encoding").isPresent() ? chunks() : "";
    }

    private String chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toString(StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
