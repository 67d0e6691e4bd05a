package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.edge.SignIn;
import care.doorstep.acceptance.stack.RunningStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Kafka client and every topic, consumer group and transactional id; and nobody without a token of Kafka's. */
@Journey
@Order(2)
class TopicAccessTest {

    private static final TopicAccess EXPECTED = TopicAccess.expected();
    private static final RunningStack STACK = RunningStack.current();

    /** Those that deploy/kafka/topics.yaml names. */
    static List<String> clients() {
        return Yaml.file("deploy/kafka/topics.yaml").path("clients").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_client_has_the_rights_of_its_rows_and_no_others(String client) {
        var expected = new TreeMap<String, Set<AclOperation>>();
        EXPECTED.topics().forEach((topic, row) -> expected.put(topic, row.rightsOf(client)));
        assertThat(signedIn(client).rights(EXPECTED.topics().keySet())).isEqualTo(expected);
    }

    @Test
    void a_client_reads_and_writes_what_its_rows_say_and_nothing_else() {
        var wrongs = Crowd.map(clients(), TopicAccessTest::wrongs);
        assertThat(wrongs)
                .as("wrong cells")
                .allSatisfy(cells -> assertThat(cells).isEmpty());
    }

    private static List<String> wrongs(String client) {
        var kafka = signedIn(client);
        var wrongs = new ArrayList<String>();
        EXPECTED.topics().forEach((topic, row) -> {
            if (kafka.reads(topic) != row.reads().contains(client)) {
                wrongs.add(client + " reads " + topic);
            }
            if (writes(kafka, client, topic) != row.writes().contains(client)) {
                wrongs.add(client + " writes " + topic);
            }
        });
        return wrongs;
    }

    @ParameterizedTest
    @MethodSource("clients")
    void a_client_uses_its_own_groups_and_transactions_only(String client) {
        var kafka = signedIn(client);
        EXPECTED.groups()
                .forEach((group, owner) -> assertThat(kafka.joins(group))
                        .as(client + " in group " + group)
                        .isEqualTo(owner.equals(client)));
        EXPECTED.transactions()
                .forEach((transaction, owner) -> assertThat(kafka.transacts(transaction))
                        .as(client + " in transaction " + transaction)
                        .isEqualTo(owner.equals(client)));
    }

    @Test
    void a_password_opens_nothing_where_clients_come_in() {
        var launcher = TopicClient.withThePasswordOf(
                STACK.setting("KAFKA_INTERNAL_USER"), STACK.setting("KAFKA_INTERNAL_PASSWORD"));
        assertThatThrownBy(launcher::connect)
                .isInstanceOf(org.apache.kafka.common.errors.AuthenticationException.class);
    }

    @Test
    void a_token_that_is_not_kafkas_own_opens_nothing() {
        var genuine = SignIn.machine("referral-service", STACK.secret("client-referral-service"))
                .token();
        TopicClient.withToken(genuine).connect();

        var forgery = new Forgery(genuine);
        var forged = Map.of(
                "for the APIs",
                        SignIn.machine("gp-system", STACK.setting("DEMO_SECRET"))
                                .token(),
                "of another realm", SignIn.administrator().attempt().text("/access_token"),
                "unsigned", forgery.unsigned(),
                "signed with another key", forgery.signedWithAnotherKey(),
                "signed with the public key", forgery.signedWithThePublicKey(),
                "of another client", forgery.saying("azp", "careplan-service"),
                "no token", "none");
        forged.forEach((fault, token) -> assertThatThrownBy(TopicClient.withToken(token)::connect)
                .as(fault)
                .isInstanceOf(SaslAuthenticationException.class));
    }

    private static TopicClient signedIn(String client) {
        var secret = client.equals("analyst") ? STACK.setting("DEMO_SECRET") : STACK.secret("client-" + client);
        return TopicClient.of(client, secret);
    }

    private static boolean writes(TopicClient kafka, String client, String topic) {
        return EXPECTED.transactions().entrySet().stream()
                .filter(one -> one.getValue().equals(client))
                .findFirst()
                .map(own -> kafka.writesUnseen(topic, own.getKey()))
                .orElseGet(() -> kafka.writes(topic));
    }
}
