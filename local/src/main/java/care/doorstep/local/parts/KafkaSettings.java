package care.doorstep.local.parts;

import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.ServiceSpec;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * The broker's settings, and this launcher's way in.
 *
 * @param linked clients that reach the broker over a link of their own, by a listener of their own
 */
public record KafkaSettings(Ports ports, Secrets secrets, List<ServiceSpec> linked) {

    public static final String LAUNCHER = "launcher";

    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    public String internalAddress() {
        return "127.0.0.1:" + ports.kafkaInternal();
    }

    public String launcherPassword() {
        return secrets.get("kafka-launcher");
    }

    public Admin admin() {
        return admin(internalAddress(), launcherPassword());
    }

    /** Signs in to the internal listener as the super user {@value #LAUNCHER}. */
    public static Admin admin(String internalAddress, String password) {
        var settings = signIn(internalAddress, password);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "15000");
        return Admin.create(settings);
    }

    /** For a consumer of no group that reads what is committed, as the super user. */
    public Map<String, Object> consumer() {
        var settings = signIn(internalAddress(), launcherPassword());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    private static Map<String, Object> signIn(String internalAddress, String password) {
        return new HashMap<>(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                internalAddress,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                PLAIN + " username=\"" + LAUNCHER + "\" password=\"" + password + "\";"));
    }

    /** server.properties. */
    String broker(Path data) {
        String plain = brokerLogin();
        return """
                # Written by ./doorstep at every start.
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENT://127.0.0.1:%1$d,INTERNAL://127.0.0.1:%3$d,CONTROLLER://127.0.0.1:%2$d%9$s
                advertised.listeners=CLIENT://127.0.0.1:%1$d,INTERNAL://127.0.0.1:%3$d%10$s
                listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,INTERNAL:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT%11$s
                inter.broker.listener.name=INTERNAL
                controller.listener.names=CONTROLLER
                sasl.mechanism.inter.broker.protocol=PLAIN
                sasl.mechanism.controller.protocol=PLAIN
                listener.name.internal.sasl.enabled.mechanisms=PLAIN
                listener.name.internal.plain.sasl.jaas.config=%4$s
                listener.name.controller.sasl.enabled.mechanisms=PLAIN
                listener.name.controller.plain.sasl.jaas.config=%4$s
                # Clients: a Keycloak token for the audience kafka; the client's id is the principal.
                %12$s
                # Kafka 4.1's default validator checks neither signature nor audience on a broker.
                sasl.oauthbearer.jwt.validator.class=org.apache.kafka.common.security.oauthbearer.BrokerJwtValidator
                sasl.oauthbearer.jwks.endpoint.url=%5$s
                sasl.oauthbearer.expected.audience=kafka
                sasl.oauthbearer.expected.issuer=%6$s
                sasl.oauthbearer.sub.claim.name=azp
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:broker;User:%7$s
                allow.everyone.if.no.acl.found=false
                auto.create.topics.enable=false
                log.dirs=%8$s
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                offsets.retention.minutes=525600
                transaction.state.log.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(
                        ports.kafka(),
                        ports.kafkaController(),
                        ports.kafkaInternal(),
                        plain,
                        ports.jwksUrl(),
                        ports.issuer(),
                        LAUNCHER,
                        data,
                        each(client -> "," + listener(client) + "://127.0.0.1:" + ports.kafkaListenerOf(client)),
                        each(client -> "," + listener(client) + "://127.0.0.1:" + ports.toKafka(client)),
                        each(client -> "," + listener(client) + ":SASL_PLAINTEXT"),
                        byToken("client") + each(client -> byToken(listener(client))));
    }

    private String each(Function<ServiceSpec, String> words) {
        return linked.stream().map(words).collect(Collectors.joining());
    }

    private static String listener(ServiceSpec client) {
        return client.settingName();
    }

    private static String byToken(String listener) {
        return """
                listener.name.%1$s.sasl.enabled.mechanisms=OAUTHBEARER
                listener.name.%1$s.oauthbearer.sasl.jaas.config=org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required ;
                listener.name.%1$s.oauthbearer.sasl.server.callback.handler.class=org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler
                listener.name.%1$s.oauthbearer.connections.max.reauth.ms=300000
                """.formatted(listener.toLowerCase(Locale.ROOT));
    }

    private String brokerLogin() {
        String broker = secrets.get("kafka-broker");
        return PLAIN + " username=\"broker\" password=\"" + broker + "\" user_broker=\"" + broker + "\" user_"
                + LAUNCHER + "=\"" + launcherPassword() + "\";";
    }
}
