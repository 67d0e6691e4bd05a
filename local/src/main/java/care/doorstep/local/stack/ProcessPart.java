package care.doorstep.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What every part has in common: start, wait until it serves or dies, stop. */
public abstract class ProcessPart implements Part {

    private static final int EVIDENCE_LINES = 25;

    private final String name;
    private final String title;
    protected final StackFolder folder;
    protected final Narrator narrator;
    private volatile boolean stopping;

    protected ProcessPart(String name, String title, StackFolder folder, Narrator narrator) {
        this.name = name;
        this.title = title;
        this.folder = folder;
        this.narrator = narrator;
    }

    /** Makes its files ready; nothing of an earlier run is alive any more. */
    protected abstract void prepare();

    protected abstract Launch launch();

    /** One look; an exception counts as not ready yet. */
    protected abstract boolean serves() throws Exception;

    protected abstract Duration patience();

    /** What to do with it once it serves, each time it is started. */
    protected void afterStart() {}

    protected String stopSignal() {
        return "TERM";
    }

    protected Duration stopPatience() {
        return Duration.ofSeconds(30);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Optional<RunningProcess> process() {
        return RunningProcess.recorded(folder, name);
    }

    @Override
    public final void start() {
        Instant began = Instant.now();
        stopping = false;
        if (process().isPresent()) {
            narrator.say(title, "ending what an earlier run left");
            stop();
            stopping = false;
        }
        prepare();
        narrator.say(title, "starting");
        Process process = launch().start(folder.log(name));
        RunningProcess.of(process.pid()).ifPresent(running -> running.record(folder, name));
        awaitService(process, began.plus(patience()));
        afterStart();
        narrator.say(title, "ready after " + Narrator.seconds(Duration.between(began, Instant.now())));
    }

    private void awaitService(Process process, Instant limit) {
        while (!healthy()) {
            if (stopping) {
                throw new PlainFailure(title + " was stopped while it was starting.");
            }
            if (!process.isAlive()) {
                throw new PlainFailure(
                        title + " ended while it was starting (exit code " + process.exitValue() + "); its log is "
                                + folder.log(name) + ".",
                        Launch.lastLines(folder.log(name), EVIDENCE_LINES));
            }
            if (Instant.now().isAfter(limit)) {
                throw new PlainFailure(
                        title + " runs but does not answer after " + patience().toSeconds() + " s; its log is "
                                + folder.log(name) + ".",
                        Launch.lastLines(folder.log(name), EVIDENCE_LINES));
            }
            Pause.of(Duration.ofMillis(150));
        }
    }

    @Override
    public final boolean healthy() {
        try {
            return serves();
        } catch (Exception e) {
            return false;
        }
    }

    @Override
    public final void stop() {
        stopping = true;
        process().ifPresent(running -> {
            Instant began = Instant.now();
            running.signal(stopSignal());
            if (!running.waitForEnd(stopPatience())) {
                narrator.say(title, "does not end by itself; ending it by force");
                running.signal("KILL");
                running.waitForEnd(Duration.ofSeconds(10));
            }
            afterStop();
            narrator.say(title, "stopped after " + Narrator.seconds(Duration.between(began, Instant.now())));
        });
        folder.remove("run/" + name + ".pid");
    }

    protected void afterStop() {}
}
