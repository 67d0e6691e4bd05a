package care.doorstep.local.parts;

import care.doorstep.local.install.Checkout;
import care.doorstep.local.install.Folders;
import care.doorstep.local.stack.AotCache;
import care.doorstep.local.stack.Http;
import care.doorstep.local.stack.Launch;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.ProcessPart;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One of the five services, or the gateway. */
public final class ServicePart extends ProcessPart {

    /** Halves the processor time of a stack that lives for minutes, and doubles that of one under load. */
    private static final String QUICK_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private final ServiceSpec spec;
    private final Checkout checkout;
    private final StackPlan plan;
    private final Ports ports;
    private final AotCache aot;

    public ServicePart(ServiceSpec spec, Checkout checkout, StackPlan plan, StackFolder folder, Narrator narrator) {
        super(spec.process(), spec.process(), folder, narrator);
        this.spec = spec;
        this.checkout = checkout;
        this.plan = plan;
        this.ports = plan.ports();
        this.aot = new AotCache(folder, spec.module(), plan.trainAot());
    }

    private Path built() {
        return checkout.of(spec.module(), "target", "quarkus-app");
    }

    private Path copy() {
        return folder.app().resolve(spec.module());
    }

    /** Runs from a copy: a build beside a running stack must not change its jars. */
    @Override
    protected void prepare() {
        Path jar = built().resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new PlainFailure(spec.module() + " has not been built: " + jar + " is missing.");
        }
        if (Folders.newest(built()) != Folders.newest(copy())) {
            Folders.delete(copy());
            Folders.copy(built(), copy());
        }
    }

    @Override
    protected Launch launch() {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms32m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
        if (plan.forTests()) {
            command.add(QUICK_COMPILER_ONLY);
        }
        command.addAll(aot.options(Long.toString(Folders.newest(copy()))));
        command.addAll(List.of(
                "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=" + ports.tokenUrl(), "-jar", "quarkus-run.jar"));
        return new Launch(command, new ServiceSettings(plan, folder).of(spec), copy());
    }

    @Override
    protected boolean serves() throws IOException, InterruptedException {
        return Http.answers(Ports.local(ports.service(spec.basePort())) + "/q/health/ready");
    }

    @Override
    protected void afterStop() {
        aot.keepIfTrained();
    }

    @Override
    protected Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    protected Duration stopPatience() {
        return aot.stopPatience();
    }
}
