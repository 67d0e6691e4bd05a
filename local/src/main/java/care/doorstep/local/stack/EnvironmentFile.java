package care.doorstep.local.stack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code stack.env}: every address and secret a test of a running stack needs, as shell assignments. */
public record EnvironmentFile(StackFolder folder, StackPlan plan, Path checkout) {

    public void write() {
        String lines = variables().entrySet().stream()
                .map(variable -> variable.getKey() + "='" + variable.getValue() + "'")
                .collect(Collectors.joining("\n"));
        folder.write("stack.env", "# Written by ./doorstep at every start; explained in local/README.md.\n" + lines);
    }

    public Map<String, String> variables() {
        Ports ports = plan.ports();
        var secrets = new Secrets(folder);
        var variables = new LinkedHashMap<String, String>();
        variables.put("DOORSTEP_TEST_GATEWAY", ports.gatewayUrl());
        variables.put("DOORSTEP_TEST_KEYCLOAK", ports.issuer());
        ServiceSpec.services()
                .forEach(service -> variables.put(
                        "DOORSTEP_TEST_" + service.settingName(), Ports.local(ports.service(service.basePort()))));
        variables.put("DOORSTEP_TEST_POSTGRES", "127.0.0.1:" + ports.postgres());
        variables.put("DOORSTEP_TEST_KAFKA", "127.0.0.1:" + ports.kafka());
        variables.put("DOORSTEP_TEST_KAFKA_INTERNAL", "127.0.0.1:" + ports.kafkaInternal());
        variables.put("DOORSTEP_TEST_KAFKA_INTERNAL_USER", "launcher");
        variables.put("DOORSTEP_TEST_KAFKA_INTERNAL_PASSWORD", secrets.get("kafka-launcher"));
        variables.put("DOORSTEP_TEST_TRACES", Integer.toString(ports.traces()));
        variables.put("DOORSTEP_TEST_OPERATOR_CLIENT", "operator");
        variables.put("DOORSTEP_TEST_OPERATOR_SECRET", secrets.get("client-operator"));
        variables.put("DOORSTEP_TEST_DEMO_PASSWORD", "demo");
        variables.put("DOORSTEP_TEST_DEMO_SECRET", "demo-secret");
        variables.put("DOORSTEP_TEST_COMMAND", checkout.resolve("doorstep").toString());
        variables.put("DOORSTEP_TEST_FOLDER", folder.root().toString());
        variables.put("DOORSTEP_TEST_RUN", folder.run().toString());
        variables.put("DOORSTEP_TEST_LOGS", folder.logs().toString());
        return variables;
    }
}
