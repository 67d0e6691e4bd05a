package care.doorstep.local.stack;

import java.util.List;

/**
 * One of our own processes.
 *
 * @param process name of the process; the module, or for a second replica of it the module and {@code -2}
 * @param name short name, also of its database and in settings ({@code referral})
 * @param module Maven module, Keycloak client, consumer group ({@code referral-service})
 * @param kafkaClient Keycloak client it signs in to Kafka with
 * @param stateful whether it has a database
 */
public record ServiceSpec(
        String process, String name, String module, int basePort, String kafkaClient, boolean stateful) {

    private static final int SECOND_REPLICA = 50;

    private static final List<ServiceSpec> SERVICES = List.of(
            service("referral", 8101),
            service("careplan", 8102),
            service("stratification", 8103),
            service("caseload", 8104),
            service("outcomes", 8105));

    private static final ServiceSpec GATEWAY =
            new ServiceSpec("gateway", "gateway", "gateway", 8080, "gateway-events", false);

    private static ServiceSpec service(String name, int port) {
        String module = name + "-service";
        return new ServiceSpec(module, name, module, port, module, true);
    }

    /** Another process of the same service, beside the first on the same database. */
    public ServiceSpec second() {
        return new ServiceSpec(process + "-2", name, module, basePort + SECOND_REPLICA, kafkaClient, stateful);
    }

    /** The five services, then the gateway. */
    public static List<ServiceSpec> all() {
        return java.util.stream.Stream.concat(SERVICES.stream(), java.util.stream.Stream.of(GATEWAY))
                .toList();
    }

    public static List<ServiceSpec> services() {
        return SERVICES;
    }

    /** By short name or module name. */
    public static ServiceSpec named(String name) {
        return all().stream()
                .filter(spec -> spec.name().equals(name) || spec.module().equals(name))
                .findFirst()
                .orElseThrow(() -> new PlainFailure("There is no service called " + name + "; there are "
                        + String.join(
                                ", ", all().stream().map(ServiceSpec::name).toList()) + "."));
    }

    public String settingName() {
        return name.toUpperCase(java.util.Locale.ROOT);
    }
}
