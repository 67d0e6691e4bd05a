package care.doorstep.local;

import care.doorstep.local.install.Binaries;
import care.doorstep.local.install.Checkout;
import care.doorstep.local.network.Link;
import care.doorstep.local.network.Network;
import care.doorstep.local.parts.KafkaPart;
import care.doorstep.local.parts.KeycloakPart;
import care.doorstep.local.parts.PostgresPart;
import care.doorstep.local.parts.ServicePart;
import care.doorstep.local.realm.RealmFile;
import care.doorstep.local.stack.Hold;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Part;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import care.doorstep.local.topics.TopicsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts in their order: PostgreSQL, Keycloak, Kafka one after the other, then all services at once. */
public final class Stack {

    private final StackFolder folder;
    private final StackPlan plan;
    private final List<Part> foundations;
    private final List<Part> services;
    private final List<Part> replicas;
    private final Network network;
    private volatile boolean stopping;

    public Stack(Checkout checkout, StackFolder folder, StackPlan plan, Narrator narrator) {
        this.folder = folder;
        this.plan = plan;
        var binaries = new Binaries(checkout);
        TopicsFile topics = TopicsFile.read(checkout.of("deploy/kafka/topics.yaml"));
        this.foundations = included(List.of(
                new PostgresPart(binaries, plan.ports(), folder, narrator),
                new KeycloakPart(binaries, plan, RealmFile.withDemo(checkout), folder, narrator),
                new KafkaPart(binaries, plan, topics, folder, narrator)));
        this.services = included(ServiceSpec.all().stream()
                .<Part>map(spec -> new ServicePart(spec, checkout, plan, folder, narrator))
                .toList());
        this.replicas = plan.forTests() && plan.only().isEmpty()
                ? ServiceSpec.services().stream()
                        .<Part>map(spec -> new ServicePart(spec.second(), checkout, plan, folder, narrator))
                        .toList()
                : List.of();
        this.network = new Network(plan.forTests() ? Link.all(plan.ports()) : List.of(), folder);
    }

    private List<Part> included(List<Part> parts) {
        return parts.stream().filter(part -> plan.includes(part.name())).toList();
    }

    public StackFolder folder() {
        return folder;
    }

    public StackPlan plan() {
        return plan;
    }

    public List<Part> parts() {
        var all = new ArrayList<>(foundations);
        all.addAll(services);
        all.addAll(replicas);
        return all;
    }

    /** A second replica that nobody has asked to join. */
    public boolean isSpare(Part part) {
        return replicas.contains(part) && new Hold(folder, part.name()).set();
    }

    public Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name) || part.name().equals(name + "-service"))
                .findFirst()
                .orElseThrow(() -> new PlainFailure("There is no part called " + name + "; there are "
                        + String.join(", ", parts().stream().map(Part::name).toList()) + "."));
    }

    /** Returns once everything serves. */
    public void start() {
        parts().forEach(part -> new Hold(folder, part.name()).lift());
        replicas.forEach(replica -> new Hold(folder, replica.name()).put());
        network.open();
        foundations.forEach(this::startUnlessStopping);
        together(services, this::startUnlessStopping);
    }

    private void startUnlessStopping(Part part) {
        if (stopping) {
            throw new PlainFailure("Stopped before everything had started.");
        }
        part.start();
    }

    /** In reverse order; every part gets its chance even when another fails to end. */
    public void stop() {
        stopping = true;
        together(replicas, Part::stop);
        together(services, Part::stop);
        foundations.reversed().forEach(Part::stop);
        // The supervisor may have been restarting one of them just then.
        parts().stream().filter(part -> part.process().isPresent()).forEach(Part::stop);
        parts().forEach(part -> new Hold(folder, part.name()).lift());
        network.close();
    }

    boolean stopping() {
        return stopping;
    }

    public boolean anythingRuns() {
        return parts().stream().anyMatch(part -> part.process().isPresent());
    }

    /** When one fails, the others are interrupted and the failure is passed on. */
    private static void together(List<Part> parts, Consumer<Part> action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var finished = new ExecutorCompletionService<@Nullable Void>(threads);
            parts.forEach(part -> finished.submit(() -> action.accept(part), null));
            for (int i = 0; i < parts.size(); i++) {
                awaitNext(finished, threads);
            }
        }
    }

    private static void awaitNext(ExecutorCompletionService<@Nullable Void> finished, ExecutorService threads) {
        try {
            finished.take().get();
        } catch (ExecutionException e) {
            threads.shutdownNow();
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new PlainFailure("Interrupted.");
        }
    }
}
