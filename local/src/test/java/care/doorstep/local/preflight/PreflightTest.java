package care.doorstep.local.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.local.stack.PlainFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @Test
    void a_taken_port_is_reported_with_the_process_that_has_it() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var taken = TakenPort.at(socket.getLocalPort()).orElseThrow();
            assertThat(taken.sentence("Kafka"))
                    .isEqualTo("Port " + socket.getLocalPort() + ", which Kafka needs, is taken by process "
                            + ProcessHandle.current().pid() + " (java); stop it, or choose other ports with"
                            + " --port-offset N.");
        }
    }

    @Test
    void a_port_of_another_users_process_is_still_a_sentence() {
        assertThat(new TakenPort(9092, Optional.empty()).sentence("Kafka")).contains("by a process of another user");
    }

    @Test
    void a_free_port_is_no_matter() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        assertThat(TakenPort.at(port)).isEmpty();
    }

    @Test
    void a_nearly_full_disk_is_reported_with_what_is_there_and_what_is_needed(@TempDir Path folder) {
        assertThatThrownBy(() -> DiskSpace.require(folder, Long.MAX_VALUE))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("is nearly full")
                .hasMessageContaining("needed");
        assertThatCode(() -> DiskSpace.require(folder, 1)).doesNotThrowAnyException();
    }

    @Test
    void a_stack_of_its_own_gets_ports_that_are_free() {
        assertThat(FreePorts.from(30_000).all().keySet())
                .allSatisfy(port -> assertThat(TakenPort.at(port)).isEmpty());
    }
}
