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
