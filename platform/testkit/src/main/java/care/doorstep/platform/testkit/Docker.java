package care.doorstep.platform.testkit;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a Docker engine answers on this machine: a client or a socket file alone is not enough. */
final class Docker {

    private static final Path SOCKET = Path.of("/var/run/docker.sock");
    private static final boolean ANSWERS = ping();

    private Docker() {}

    static boolean answers() {
        return ANSWERS;
    }

    private static boolean ping() {
        if (!Files.exists(SOCKET)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(SOCKET));
            channel.write(ByteBuffer.wrap("GET /_ping HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            var answer = ByteBuffer.allocate(64);
            channel.read(answer);
            return new String(answer.array(), StandardCharsets.US_ASCII).contains("200");
        } catch (IOException e) {
            return false;
        }
    }
}
