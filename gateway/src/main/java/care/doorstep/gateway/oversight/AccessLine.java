package care.doorstep.gateway.oversight;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One look at a person's record.
 *
 * @param where the service whose record was looked at
 */
public record AccessLine(
        @Nullable String where,
        Instant at,
        String actor,
        String organisation,
        List<String> roles,
        String action,
        String resource,
        @Nullable String endUser,
        @Nullable String basis) {

    /** The user and, for a partner's system, whom it names as its user. */
    public String who() {
        return Stream.of(actor, endUser == null ? "" : "for " + endUser)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    AccessLine in(String service) {
        return new AccessLine(service, at, actor, organisation, roles, action, resource, endUser, basis);
    }
}
