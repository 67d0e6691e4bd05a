package care.doorstep.local;

import care.doorstep.local.demo.DemoLoader;
import care.doorstep.local.install.Build;
import care.doorstep.local.install.Checkout;
import care.doorstep.local.preflight.Preflight;
import care.doorstep.local.stack.EnvironmentFile;
import care.doorstep.local.stack.Instance;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import java.nio.file.Files;
import java.util.List;

/** One {@code up}, from the checks before it to the last part stopped. */
public final class Session {

    private final Checkout checkout;
    private final StackFolder folder;
    private final StackPlan plan;
    private final boolean loadDemo;
    private final boolean build;
    private final Narrator narrator = new Narrator(System.out);

    public Session(Checkout checkout, StackFolder folder, StackPlan plan, boolean loadDemo, boolean build) {
        this.checkout = checkout;
        this.folder = folder;
        this.plan = plan;
        this.loadDemo = loadDemo;
        this.build = build;
    }

    /** Runs in this process until told to end. */
    public int run() {
        var instance = new Instance(folder.create());
        if (!instance.take(plan)) {
            throw alreadyRuns(instance);
        }
        var stack = new Stack(checkout, folder, plan, narrator);
        endOrphans(stack);
        new Preflight(folder, plan).check();
        if (build && plan.only().isEmpty()) {
            new Build(checkout, folder, narrator).whereSourcesAreNewer();
        }
        Thread stopper = stopWhenTold(stack);
        try {
            serve(stack, instance);
            return 0;
        } catch (PlainFailure failure) {
            return giveUp(stack, failure, stopper);
        }
    }

    private void serve(Stack stack, Instance instance) {
        stack.start();
        new EnvironmentFile(folder, plan, checkout.root()).write();
        narrator.line("Everything serves after " + Narrator.seconds(narrator.elapsed()) + ".");
        if (loadDemo && plan.only().isEmpty() && !Files.exists(folder.demoLoaded())) {
            DemoLoader.load(stack, narrator);
        }
        Welcome.print(narrator, plan, loadDemo);
        instance.markReady();
        new Supervisor(stack.parts(), folder, stack::stopping, narrator).watch();
    }

    private static PlainFailure alreadyRuns(Instance instance) {
        String who = instance.launcher()
                .map(launcher -> " (process " + launcher.pid() + ")")
                .orElse("");
        return new PlainFailure("Doorstep already runs from "
                + instance.folder().root() + who + "; `./doorstep status` shows it, `./doorstep down` stops it.");
    }

    /** A launcher that was killed leaves its parts running; they are ended before anything is checked or started. */
    private void endOrphans(Stack stack) {
        if (stack.anythingRuns()) {
            narrator.say("doorstep", "an earlier run was killed and left parts running; ending them");
            new Stack(checkout, folder, plan, narrator).stop();
        }
    }

    /** Ctrl-C and {@code down} both arrive here. */
    private Thread stopWhenTold(Stack stack) {
        Thread stopper = new Thread(() -> {
            narrator.line("");
            narrator.say("doorstep", "stopping");
            stack.stop();
            narrator.say("doorstep", "stopped");
        });
        Runtime.getRuntime().addShutdownHook(stopper);
        return stopper;
    }

    private int giveUp(Stack stack, PlainFailure failure, Thread stopper) {
        if (stack.stopping()) {
            return 130;
        }
        failure.evidence().forEach(line -> narrator.line("    | " + line));
        narrator.line("doorstep: " + failure.getMessage());
        stack.stop();
        Runtime.getRuntime().removeShutdownHook(stopper);
        return 1;
    }

    /** Starts another launcher for the same command and waits until it says that everything serves. */
    public int runInBackground(List<String> arguments) {
        return new Background(folder.create(), checkout).start(arguments);
    }
}
