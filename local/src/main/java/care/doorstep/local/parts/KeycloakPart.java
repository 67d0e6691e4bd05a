package care.doorstep.local.parts;

import care.doorstep.local.install.Binaries;
import care.doorstep.local.postgres.PostgresDatabases;
import care.doorstep.local.realm.RealmFile;
import care.doorstep.local.stack.AotCache;
import care.doorstep.local.stack.Http;
import care.doorstep.local.stack.Launch;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.ProcessPart;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm {@code doorstep}, imported when its database has none yet. */
public final class KeycloakPart extends ProcessPart {

    private final Binaries binaries;
    private final Ports ports;
    private final Secrets secrets;
    private final RealmFile realm;
    private final AotCache aot;

    public KeycloakPart(Binaries binaries, StackPlan plan, RealmFile realm, StackFolder folder, Narrator narrator) {
        super("keycloak", "Keycloak", folder, narrator);
        this.binaries = binaries;
        this.ports = plan.ports();
        this.secrets = new Secrets(folder);
        this.realm = realm;
        this.aot = new AotCache(folder, "keycloak", plan.trainAot());
    }

    private Path home() {
        return folder.data().resolve("keycloak");
    }

    /** A home of this stack's own, so that stacks share the program but neither realm file nor temporary files. */
    @Override
    protected void prepare() {
        Path program = binaries.keycloak();
        try {
            Files.createDirectories(home().resolve("conf"));
            for (String shared : List.of("lib", "providers", "themes")) {
                Files.deleteIfExists(home().resolve(shared));
                Files.createSymbolicLink(home().resolve(shared), program.resolve(shared));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.write("data/keycloak/data/import/doorstep-realm.json", realm.toJson());
    }

    @Override
    protected Launch launch() {
        return new Launch(command(), settings(), home());
    }

    /** What kc.sh runs, in this process rather than in a child of a shell, and with a smaller collector. */
    private List<String> command() {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(aot.options(binaries.keycloak().toString()));
        command.addAll(List.of(
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=GB",
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + ports.keycloakUrl(),
                "--db-url=" + PostgresDatabases.url(ports.postgres(), "keycloak"),
                "--db-username=keycloak",
                "--db-pool-max-size=20",
                "--log-level=warn"));
        return command;
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(realm.placeholders(secrets));
        settings.put("DOORSTEP_GATEWAY_URL", ports.gatewayUrl());
        settings.put("KC_DB_PASSWORD", PostgresDatabases.passwordOf(secrets, "keycloak"));
        settings.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        settings.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak-admin"));
        return settings;
    }

    @Override
    protected boolean serves() throws IOException, InterruptedException {
        return Http.answers(ports.issuer() + "/.well-known/openid-configuration");
    }

    @Override
    protected void afterStop() {
        aot.keepIfTrained();
    }

    @Override
    protected Duration patience() {
        return Duration.ofMinutes(8);
    }

    @Override
    protected Duration stopPatience() {
        return aot.stopPatience();
    }
}
