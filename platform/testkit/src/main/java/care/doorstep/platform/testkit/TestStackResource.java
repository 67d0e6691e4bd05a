package care.doorstep.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the parts and tells the service under test where they are. */
public class TestStackResource implements QuarkusTestResourceLifecycleManager {

    private static TestDatabase database;
    private static TestBroker broker;
    private static TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        startOnce();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", database.user()),
                Map.entry("quarkus.datasource.password", database.password()),
                Map.entry("kafka.bootstrap.servers", broker.bootstrapServers()),
                Map.entry("doorstep.keycloak-url", issuer.address()),
                Map.entry("doorstep.profile", "test"),
                Map.entry("doorstep.clock.movable", "true"),
                Map.entry("quarkus.http.test-port", "0"));
    }

    private static synchronized void startOnce() {
        if (database != null) {
            return;
        }
        database = TestDatabase.start();
        broker = TestBroker.start();
        issuer = TestIssuer.start();
        System.setProperty(TestTopics.BOOTSTRAP, broker.bootstrapServers());
    }

    /** The parts live as long as the JVM: every test class of the run uses the same. */
    @Override
    public void stop() {
        TestTopics.close();
    }
}
