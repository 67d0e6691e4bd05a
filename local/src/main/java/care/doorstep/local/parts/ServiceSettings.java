package care.doorstep.local.parts;

import care.doorstep.local.postgres.PostgresDatabases;
import care.doorstep.local.realm.RealmFile;
import care.doorstep.local.stack.ClockOffset;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import care.doorstep.local.stack.StackPlan;
import java.util.Map;
import java.util.TreeMap;

/** The environment of each service: the same names here and in compose. */
public record ServiceSettings(StackPlan plan, StackFolder folder) {

    public Map<String, String> of(ServiceSpec spec) {
        var settings = new TreeMap<String, String>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports().service(spec.basePort())));
        settings.put("DOORSTEP_KEYCLOAK_URL", ports().issuer());
        settings.put("DOORSTEP_PROFILE", plan.profile());
        settings.put("DOORSTEP_CLOCK_MOVABLE", "true");
        settings.put("DOORSTEP_CLOCK_OFFSET", new ClockOffset(folder).current().toString());
        settings.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", Ports.local(ports().traces()));
        settings.put("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        settings.putAll(kafka(spec));
        if (spec.stateful()) {
            settings.putAll(database(spec));
        }
        switch (spec.name()) {
            case "referral" -> settings.putAll(referral());
            case "outcomes" ->
                settings.put("DOORSTEP_ANALYTICS_EVALUATION_KEY", secrets().get("evaluation-key"));
            case "gateway" -> settings.putAll(gateway());
            default -> {}
        }
        return settings;
    }

    private Ports ports() {
        return plan.ports();
    }

    private Secrets secrets() {
        return new Secrets(folder);
    }

    private Map<String, String> database(ServiceSpec spec) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", PostgresDatabases.url(databasePort(spec), spec.name()),
                "QUARKUS_DATASOURCE_USERNAME", spec.name(),
                "QUARKUS_DATASOURCE_PASSWORD", PostgresDatabases.passwordOf(secrets(), spec.name()));
    }

    private int databasePort(ServiceSpec spec) {
        return plan.forTests() ? ports().toDatabase(first(spec)) : ports().postgres();
    }

    private int kafkaPort(ServiceSpec spec) {
        return plan.forTests() ? ports().toKafka(first(spec)) : ports().kafka();
    }

    private int servicePort(ServiceSpec service) {
        return plan.forTests() ? ports().fromGateway(service) : ports().service(service.basePort());
    }

    /** A second replica uses the links of the first. */
    private static ServiceSpec first(ServiceSpec spec) {
        return ServiceSpec.named(spec.name());
    }

    private Map<String, String> kafka(ServiceSpec spec) {
        String secret = secrets().get(RealmFile.clientSecret(spec.kafkaClient()));
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + kafkaPort(spec),
                "KAFKA_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM",
                "OAUTHBEARER",
                "KAFKA_SASL_JAAS_CONFIG",
                KafkaLogin.jaas(spec.kafkaClient(), secret),
                "KAFKA_SASL_LOGIN_CALLBACK_HANDLER_CLASS",
                KafkaLogin.CALLBACK_HANDLER,
                "KAFKA_SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL",
                ports().tokenUrl());
    }

    private Map<String, String> referral() {
        return Map.of(
                "DOORSTEP_BARS_ACCEPT_UNVERIFIABLE_NHS_NUMBERS", "true",
                "DOORSTEP_DOWNTIME_FOLDER", folder.downtime().toString(),
                "DOORSTEP_DOWNTIME_KEY", secrets().get("downtime-key"));
    }

    private Map<String, String> gateway() {
        var settings = new TreeMap<String, String>();
        settings.put("DOORSTEP_GATEWAY_CLIENT_SECRET", secrets().get(RealmFile.clientSecret("gateway")));
        ServiceSpec.services()
                .forEach(service -> settings.put(
                        "DOORSTEP_SERVICES_" + service.settingName() + "_URL", Ports.local(servicePort(service))));
        if (plan.forTests()) {
            settings.put("DOORSTEP_EDGE_BODY_TIMEOUT", "5S");
        }
        return settings;
    }
}
