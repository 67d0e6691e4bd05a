package care.doorstep.local.testrun;

import care.doorstep.local.Background;
import care.doorstep.local.install.Checkout;
import care.doorstep.local.install.MavenCall;
import care.doorstep.local.preflight.FreePorts;
import care.doorstep.local.stack.EnvironmentFile;
import care.doorstep.local.stack.Instance;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.RunningProcess;
import care.doorstep.local.stack.StackData;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The journeys of acceptance/, on a stack of their own that is always taken down again. */
public record Journeys(Checkout checkout, StackFolder folder, Narrator narrator, ChosenTests chosen) {

    /** With the libraries the journeys use, whose own tests have run by now. */
    private static final List<String> ARGUMENTS = List.of(
            "-B",
            "-ntp",
            "verify",
            "-pl",
            "acceptance",
            "-am",
            "-Dspotless.check.skip=true",
            "-Dsurefire.failIfNoSpecifiedTests=false");

    /** Every port stays below those that Linux gives to outgoing connections, from 32768 on. */
    private static final int FIRST_OFFSET = 16_000;

    private static final Duration STOP_PATIENCE = Duration.ofMinutes(3);

    public boolean pass() {
        Browser.require(narrator);
        var instance = new Instance(folder);
        if (instance.launcher().isPresent()) {
            throw new PlainFailure(
                    "A test stack already runs from " + folder.root()
                            + "; another `./doorstep test` may be under way. `./doorstep down --folder .doorstep-test` stops it.");
        }
        var disk = new BrokerDisk(folder, narrator);
        disk.remove();
        StackData.forget(folder);
        disk.make();
        Ports ports = FreePorts.from(FIRST_OFFSET);
        var stopper = new Thread(() -> stop(instance, disk));
        Runtime.getRuntime().addShutdownHook(stopper);
        try {
            return run(ports);
        } finally {
            stop(instance, disk);
            Runtime.getRuntime().removeShutdownHook(stopper);
        }
    }

    private boolean run(Ports ports) {
        narrator.say("test", "starting a stack in " + folder.root() + ", ports + " + ports.offset());
        int started = new Background(folder, checkout)
                .start(List.of(
                        "up",
                        "--for-tests",
                        "--no-demo",
                        "--folder=" + folder.root(),
                        "--port-offset=" + ports.offset()));
        if (started != 0) {
            narrator.say("test", "the stack did not start, so no journey was made");
            return false;
        }
        var environment = new EnvironmentFile(folder, new StackPlan(ports, true, Set.of()), checkout.root());
        narrator.say("test", "the journeys");
        boolean passed = new MavenCall(checkout).shown(arguments(), chosen.settings(environment)) == 0;
        narrator.say(
                "test", passed ? "the journeys passed" : "a journey failed; the parts' logs are in " + folder.logs());
        return passed;
    }

    private void stop(Instance instance, BrokerDisk disk) {
        instance.launcher().ifPresent(this::stop);
        disk.remove();
    }

    private List<String> arguments() {
        return Stream.concat(ARGUMENTS.stream(), Stream.of("-Dtest=" + chosen.pattern()))
                .toList();
    }

    private void stop(RunningProcess launcher) {
        narrator.say("test", "stopping the stack");
        launcher.signal("TERM");
        launcher.waitForEnd(STOP_PATIENCE);
    }
}
