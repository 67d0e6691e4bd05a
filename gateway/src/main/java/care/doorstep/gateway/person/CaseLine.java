package care.doorstep.gateway.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One of a person's cases with a team. */
public record CaseLine(
        String caseId,
        @Nullable String teamId,
        String state,
        @Nullable String reason,
        @Nullable Instant acceptedAt,
        @Nullable String namedClinician) {

    public boolean open() {
        return state.startsWith("accepted");
    }
}
