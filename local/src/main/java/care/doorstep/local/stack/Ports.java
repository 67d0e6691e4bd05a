package care.doorstep.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything listens, all moved together by one offset so that stacks can run side by side. */
public record Ports(int offset) {

    private static final int HIGHEST_BASE = 15432;

    public Ports {
        if (offset < 0 || HIGHEST_BASE + offset > 65535) {
            throw new PlainFailure(
                    "The port offset must be between 0 and " + (65535 - HIGHEST_BASE) + ", not " + offset + ".");
        }
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int service(int base) {
        return base + offset;
    }

    /** The listener every client uses, by token. */
    public int kafka() {
        return 9092 + offset;
    }

    public int kafkaController() {
        return 9093 + offset;
    }

    /** The listener of the broker itself and of this launcher, by generated password. */
    public int kafkaInternal() {
        return 9094 + offset;
    }

    /** In a test stack: where Kafka listens for this client alone, behind its link. */
    public int kafkaListenerOf(ServiceSpec client) {
        return client.basePort() + 1_200 + offset;
    }

    /** In a test stack: the link of this client to Kafka. */
    public int toKafka(ServiceSpec client) {
        return client.basePort() + 1_100 + offset;
    }

    /** In a test stack: the link of this service to its database. */
    public int toDatabase(ServiceSpec service) {
        return service.basePort() + 7_000 + offset;
    }

    /** In a test stack: the link of the gateway to this service. */
    public int fromGateway(ServiceSpec service) {
        return service.basePort() + 100 + offset;
    }

    public int postgres() {
        return 15432 + offset;
    }

    /** Where spans are sent, should anybody listen there: OTLP over HTTP. */
    public int traces() {
        return 4318 + offset;
    }

    public String keycloakUrl() {
        return local(keycloak());
    }

    /** The fixed issuer of every token. */
    public String issuer() {
        return keycloakUrl() + "/realms/doorstep";
    }

    public String tokenUrl() {
        return issuer() + "/protocol/openid-connect/token";
    }

    public String jwksUrl() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    public String gatewayUrl() {
        return local(gateway());
    }

    public static String local(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** What a test stack takes besides: links, Kafka's listeners behind them, second replicas. */
    public Map<Integer, String> forTests() {
        var ports = new LinkedHashMap<Integer, String>();
        ServiceSpec.all().forEach(client -> {
            ports.put(toKafka(client), client.module() + "'s link to Kafka");
            ports.put(kafkaListenerOf(client), "Kafka's listener for " + client.module());
        });
        ServiceSpec.services().forEach(service -> {
            ports.put(toDatabase(service), service.module() + "'s link to PostgreSQL");
            ports.put(fromGateway(service), "the gateway's link to " + service.module());
            ports.put(service(service.second().basePort()), service.second().process());
        });
        return ports;
    }

    /** Every port a full stack takes, by the name of the part that takes it. */
    public Map<Integer, String> all() {
        var ports = new LinkedHashMap<Integer, String>();
        ports.put(postgres(), "PostgreSQL");
        ports.put(keycloak(), "Keycloak");
        ports.put(kafka(), "Kafka");
        ports.put(kafkaController(), "Kafka's controller");
        ports.put(kafkaInternal(), "Kafka's internal listener");
        ServiceSpec.all().forEach(service -> ports.put(service(service.basePort()), service.module()));
        return ports;
    }
}
