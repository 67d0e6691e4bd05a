package care.doorstep.referral.pathway.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.platform.testkit.WithDoorstepStack;
import care.doorstep.referral.pathway.domain.AdviceTexts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDoorstepStack
class AdviceProjectionTest {

    private final UUID person = UUID.randomUUID();

    @Inject
    AdviceProjection projection;

    @Inject
    AdviceTexts texts;

    @Test
    void a_tombstone_erases_the_words_of_this_note_and_of_no_other() {
        UUID erased = UUID.randomUUID();
        UUID kept = UUID.randomUUID();
        project(erased, "narrative.written", advice(erased, "Needs the heart-failure nurse."));
        project(kept, "narrative.written", advice(kept, "Her daughter can be asked."));
        project(erased, "tombstone", NullNode.getInstance());
        assertThat(texts(erased, kept)).isEqualTo(Map.of(kept, "Her daughter can be asked."));
    }

    @Test
    void a_tombstone_of_a_note_that_is_not_kept_here_changes_nothing() {
        UUID never = UUID.randomUUID();
        project(never, "tombstone", NullNode.getInstance());
        assertThat(texts(never)).isEmpty();
    }

    private void project(UUID note, String type, JsonNode data) {
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID(),
                projection.topic(),
                person + ":" + note,
                type,
                data,
                Instant.parse("2026-06-01T09:00:00Z"),
                null,
                null,
                null,
                null,
                0,
                0);
        QuarkusTransaction.requiringNew().run(() -> projection.project(event));
    }

    private Map<UUID, String> texts(UUID... notes) {
        return QuarkusTransaction.requiringNew().call(() -> texts.of(List.of(notes)));
    }

    private static JsonNode advice(UUID note, String words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("noteId", note.toString())
                .put("version", 1)
                .put("kind", "advice")
                .put("text", words);
    }
}
