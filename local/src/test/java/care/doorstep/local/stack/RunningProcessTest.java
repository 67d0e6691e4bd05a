package care.doorstep.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessTest {

    @TempDir
    private Path path;

    private StackFolder folder = StackFolder.at(Path.of(""));

    @BeforeEach
    void folder() {
        folder = StackFolder.at(path);
    }

    @Test
    void a_recorded_process_is_found_until_it_ends() throws IOException {
        Process sleep = new ProcessBuilder("sleep", "60").start();
        var running = RunningProcess.of(sleep.pid()).orElseThrow();
        running.record(folder, "sleeper");
        assertThat(RunningProcess.recorded(folder, "sleeper")).contains(running);

        running.signal("TERM");
        assertThat(running.waitForEnd(Duration.ofSeconds(10))).isTrue();
        assertThat(RunningProcess.recorded(folder, "sleeper")).isEmpty();
    }

    @Test
    void a_number_the_system_has_given_to_another_process_is_not_taken_for_ours() {
        long someoneElse = ProcessHandle.current().pid();
        folder.write("run/crashed.pid", someoneElse + " 1");
        assertThat(RunningProcess.recorded(folder, "crashed")).isEmpty();
    }

    @Test
    void a_half_written_record_counts_as_none() {
        folder.write("run/crashed.pid", "4711");
        assertThat(RunningProcess.recorded(folder, "crashed")).isEmpty();
    }

    @Test
    void a_part_that_was_never_started_has_no_process() {
        assertThat(RunningProcess.recorded(folder, "kafka")).isEmpty();
    }
}
