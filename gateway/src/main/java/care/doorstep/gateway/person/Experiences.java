package care.doorstep.gateway.person;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the person, their carer or staff said, and what the plan came to. */
public record Experiences(List<Outcome> items, List<Said> experiences) {

    public Experiences {
        items = Objects.requireNonNullElse(items, List.of());
        experiences = Objects.requireNonNullElse(experiences, List.of());
    }

    public record Outcome(
            int storyRetold,
            int differentStaff,
            @Nullable Long minutesToFirstContact,
            int goalsAchieved,
            int goalsAgreed,
            @Nullable Instant at) {}

    public record Said(
            @Nullable String respondent,
            int score,
            @Nullable String comment,
            @Nullable Instant at) {}
}
