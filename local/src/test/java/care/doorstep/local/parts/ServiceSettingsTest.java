package care.doorstep.local.parts;

import static care.doorstep.local.Repository.CHECKOUT;
import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.local.stack.ClockOffset;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {

    /** What only a stack on this machine has. */
    private static final List<String> NOT_IN_CONTAINERS = List.of(
            "DOORSTEP_CLOCK_MOVABLE",
            "DOORSTEP_CLOCK_OFFSET",
            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
            "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL");

    @TempDir
    private Path path;

    private Map<String, String> settings(String service, boolean forTests) {
        var plan = new StackPlan(new Ports(100), forTests, Set.of());
        return new ServiceSettings(plan, StackFolder.at(path)).of(ServiceSpec.named(service));
    }

    @Test
    void a_service_gets_its_own_database_and_its_own_kafka_client() {
        assertThat(settings("caseload", false))
                .containsEntry("QUARKUS_HTTP_PORT", "8204")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15532/caseload")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "caseload")
                .containsEntry("DOORSTEP_KEYCLOAK_URL", "http://127.0.0.1:8280/realms/doorstep");
        assertThat(settings("caseload", false).get("KAFKA_SASL_JAAS_CONFIG")).contains("clientId=\"caseload-service\"");
    }

    @Test
    void the_gateway_has_no_database_and_knows_every_service() {
        assertThat(settings("gateway", false))
                .doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL")
                .containsEntry("DOORSTEP_SERVICES_STRATIFICATION_URL", "http://127.0.0.1:8203")
                .containsKey("DOORSTEP_GATEWAY_CLIENT_SECRET");
    }

    @Test
    void in_a_test_stack_a_service_and_its_replica_reach_database_and_kafka_over_the_same_links() {
        var plan = new StackPlan(new Ports(100), true, Set.of());
        var settings = new ServiceSettings(plan, StackFolder.at(path));
        for (var replica : List.of(
                ServiceSpec.named("caseload"), ServiceSpec.named("caseload").second())) {
            assertThat(settings.of(replica))
                    .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15204/caseload")
                    .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9304");
        }
        assertThat(settings.of(ServiceSpec.named("caseload").second())).containsEntry("QUARKUS_HTTP_PORT", "8254");
        assertThat(settings("gateway", true)).containsEntry("DOORSTEP_SERVICES_CASELOAD_URL", "http://127.0.0.1:8304");
    }

    @Test
    void a_service_that_starts_late_starts_with_the_moved_clock() {
        new ClockOffset(StackFolder.at(path)).keep(Duration.ofMinutes(80));
        assertThat(settings("referral", true))
                .containsEntry("DOORSTEP_CLOCK_OFFSET", "PT1H20M")
                .containsEntry("DOORSTEP_PROFILE", "test");
    }

    @Test
    void compose_sets_the_same_names() throws IOException {
        JsonNode compose = new ObjectMapper(new YAMLFactory())
                .readTree(CHECKOUT.of("docker-compose.yml").toFile());
        for (ServiceSpec spec : ServiceSpec.all()) {
            var expected = new TreeSet<>(settings(spec.name(), false).keySet());
            NOT_IN_CONTAINERS.forEach(expected::remove);
            var found = new TreeSet<String>();
            compose.path("x-settings").fieldNames().forEachRemaining(found::add);
            compose.path("services")
                    .path(spec.module())
                    .path("environment")
                    .fieldNames()
                    .forEachRemaining(found::add);
            found.removeAll(List.of("<<", "JAVA_TOOL_OPTIONS"));
            assertThat(found).as(spec.module()).isEqualTo(expected);
        }
    }
}
