package care.doorstep.local;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.RunningProcess;
import care.doorstep.local.stack.StackFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path path;

    private volatile boolean ended;

    @AfterEach
    void end() {
        ended = true;
    }

    @Test
    void a_service_that_waits_for_a_crashed_database_does_not_keep_it_from_being_started() throws Exception {
        var database = new Crashed("database", () -> true);
        var service = new Crashed("service", database::comesBack);
        watch(service, database);
        assertThat(service.comesBack()).isTrue();
    }

    @Test
    void a_part_that_fails_in_an_unforeseen_way_is_tried_again_and_the_others_are_still_seen_to() throws Exception {
        var failsOnce = new CountDownLatch(2);
        var broker = new Crashed("broker", () -> {
            failsOnce.countDown();
            if (failsOnce.getCount() > 0) {
                throw new IllegalStateException("topics could not be set up");
            }
            return true;
        });
        watch(broker);
        assertThat(broker.comesBack()).isTrue();
    }

    @Test
    void a_held_part_stays_stopped_until_it_is_let_go() throws Exception {
        var kafka = new Crashed("kafka", () -> true);
        var hold = new Hold(folder(), "kafka");
        hold.put();
        watch(kafka);
        assertThat(kafka.back.await(1, TimeUnit.SECONDS)).isFalse();
        hold.lift();
        assertThat(kafka.comesBack()).isTrue();
    }

    private void watch(Part... parts) {
        var supervisor = new Supervisor(
                List.of(parts), folder(), () -> ended, new Narrator(new PrintStream(new ByteArrayOutputStream())));
        Thread.ofVirtual().start(supervisor::watch);
    }

    private StackFolder folder() {
        return StackFolder.at(path);
    }

    /** A part that does not run until it has been started. */
    private static final class Crashed implements Part {

        private interface Work {
            boolean done() throws InterruptedException;
        }

        private final CountDownLatch back = new CountDownLatch(1);
        private final String name;
        private final Work starting;

        Crashed(String name, Work starting) {
            this.name = name;
            this.starting = starting;
        }

        boolean comesBack() throws InterruptedException {
            return back.await(20, TimeUnit.SECONDS);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() {
            try {
                if (starting.done()) {
                    back.countDown();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void stop() {}

        @Override
        public boolean healthy() {
            return process().isPresent();
        }

        @Override
        public Optional<RunningProcess> process() {
            return back.getCount() > 0
                    ? Optional.empty()
                    : RunningProcess.of(ProcessHandle.current().pid());
        }
    }
}
