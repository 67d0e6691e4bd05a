package care.doorstep.acceptance.faults.nemesis;

import static org.awaitility.Awaitility.await;

import care.doorstep.acceptance.faults.flow.Submission;
import care.doorstep.acceptance.faults.history.Poison;
import care.doorstep.acceptance.faults.history.Recorder;
import care.doorstep.acceptance.people.People;
import care.doorstep.acceptance.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A record that nobody can take arrives on each topic: about one person, who stands still from then on, or about nobody.
 * That person is referred once more afterwards.
 */
record Poisoning(Recorder recorder, Topics topics) implements Strike {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> TOPICS = List.of(
            "doorstep.referral.v1",
            "doorstep.caseload.v1",
            "doorstep.careplan.v1",
            "doorstep.activity.v1",
            "doorstep.risk.v1",
            "doorstep.outcome.v1",
            "doorstep.person.v1",
            "doorstep.person-attributes.v1",
            "doorstep.relationship.v1",
            "doorstep.narrative.v1",
            "doorstep.neighbourhood.v1");

    private static final Set<String> COMPACTED = Set.of(
            "doorstep.person.v1",
            "doorstep.person-attributes.v1",
            "doorstep.relationship.v1",
            "doorstep.narrative.v1",
            "doorstep.neighbourhood.v1");

    /** What is wrong with a record. */
    private enum Form {
        NOT_JSON,
        NO_TYPE,
        WRONG_BODY,
        NO_KEY
    }

    @Override
    public String kind() {
        return "poison";
    }

    @Override
    public String target() {
        return "each topic";
    }

    @Override
    public void happen(Random chance) {
        var victim = People.somebody();
        var submission = Submission.of(recorder);
        var person = submission.of(victim).orElseThrow().text("/personId");
        var first = chance.nextInt(Form.values().length);
        for (var n = 0; n < TOPICS.size(); n++) {
            var topic = TOPICS.get(n);
            send(topic, person, possible(Form.values()[(first + n) % Form.values().length], topic));
        }
        submission.of(victim);
    }

    /** Kafka itself refuses a record without a key on a topic that keeps the last of each. */
    private static Form possible(Form form, String topic) {
        return form == Form.NO_KEY && COMPACTED.contains(topic) ? Form.NOT_JSON : form;
    }

    private void send(String topic, String person, Form form) {
        var id = UUID.randomUUID().toString();
        var keyless = form == Form.NO_KEY;
        var record = new ProducerRecord<String, byte[]>(
                topic, keyless ? 0 : null, keyless ? null : key(topic, person), body(form));
        header(record, "ce_id", id);
        if (form != Form.NO_TYPE) {
            header(record, "ce_type", type(topic));
        }
        await("poison on " + topic).atMost(PATIENCE).ignoreExceptions().until(() -> {
            Topics.plant(List.of(record));
            return true;
        });
        recorder.poison(new Poison(topic, keyless ? topic + "-0" : record.key(), id, form != Form.WRONG_BODY));
    }

    /** Neighbourhoods are keyed by their own id, notes by person and note. */
    private static String key(String topic, String person) {
        return switch (topic) {
            case "doorstep.neighbourhood.v1" -> "nowhere";
            case "doorstep.narrative.v1" -> person + ":" + UUID.randomUUID();
            default -> person;
        };
    }

    private static byte[] body(Form form) {
        var text = switch (form) {
            case NOT_JSON, NO_KEY -> "{\"half\": ";
            case NO_TYPE -> "{}";
            case WRONG_BODY -> "{\"personId\": \"nobody\", \"referralId\": [7]}";
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String topic) {
        return switch (topic) {
            case "doorstep.referral.v1" -> "care.doorstep.referral.offered.v1";
            case "doorstep.caseload.v1" -> "care.doorstep.caseload.allocated.v1";
            case "doorstep.careplan.v1" -> "care.doorstep.careplan.goals-agreed.v1";
            case "doorstep.activity.v1" -> "care.doorstep.activity.admitted.v1";
            case "doorstep.risk.v1" -> "care.doorstep.risk.tier-changed.v1";
            case "doorstep.outcome.v1" -> "care.doorstep.outcome.recorded.v1";
            case "doorstep.person.v1" -> "care.doorstep.person.registered.v1";
            case "doorstep.person-attributes.v1" -> "care.doorstep.person-attributes.changed.v1";
            case "doorstep.relationship.v1" -> "care.doorstep.relationship.changed.v1";
            case "doorstep.narrative.v1" -> "care.doorstep.narrative.written.v1";
            default -> "care.doorstep.neighbourhood.defined.v1";
        };
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
