package care.doorstep.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    @TempDir
    private Path path;

    private AotCache cache(boolean mayTrain) {
        return new AotCache(StackFolder.at(path), "kafka", mayTrain);
    }

    @Test
    void the_first_run_records_and_the_next_one_uses_it() throws IOException {
        var first = cache(true);
        assertThat(first.options("jars 1").getFirst()).startsWith("-XX:AOTCacheOutput=");
        Files.writeString(path.resolve("aot/kafka.new.aot"), "recorded");
        first.keepIfTrained();
        assertThat(cache(true).options("jars 1").getFirst()).startsWith("-XX:AOTCache=");
    }

    @Test
    void a_changed_program_is_recorded_anew() throws IOException {
        cache(true).options("jars 1");
        Files.writeString(path.resolve("aot/kafka.aot"), "recorded");
        assertThat(cache(true).options("jars 2").getFirst()).startsWith("-XX:AOTCacheOutput=");
    }

    @Test
    void a_run_that_was_killed_before_it_wrote_anything_is_simply_recorded_again() {
        cache(true).options("jars 1");
        assertThat(cache(true).options("jars 1").getFirst()).startsWith("-XX:AOTCacheOutput=");
    }

    @Test
    void a_stack_for_tests_records_nothing() {
        assertThat(cache(false).options("jars 1")).isEmpty();
    }
}
