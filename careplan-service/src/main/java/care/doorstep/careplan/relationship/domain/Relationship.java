package care.doorstep.careplan.relationship.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds from {@code from} until {@code until}; {@code teamId} or {@code userId} narrow it within the organisation. */
public record Relationship(
        String organisation,
        @Nullable String teamId,
        @Nullable String userId,
        Basis basis,
        Instant from,
        @Nullable Instant until) {

    boolean covers(Viewer viewer, Instant now) {
        return viewer.organisation().equals(organisation)
                && (teamId == null || viewer.memberOf().test(teamId))
                && (userId == null || userId.equals(viewer.userId()))
                && (basis != Basis.FRONT_DOOR || viewer.worksAtFrontDoor())
                && !now.isBefore(from)
                && !lapsedAt(now);
    }

    boolean lapsedAt(Instant now) {
        return until != null && !now.isBefore(until);
    }

    Relationship endingAt(Instant end) {
        return new Relationship(organisation, teamId, userId, basis, from, end);
    }

    boolean sameParty(Relationship other) {
        return key().equals(other.key());
    }

    /** One row for the same party and basis: from the earliest start to the latest end. */
    Relationship joined(Relationship other) {
        var start = from.isBefore(other.from) ? from : other.from;
        return new Relationship(organisation, teamId, userId, basis, start, later(until, other.until));
    }

    private List<String> key() {
        return List.of(basis.code(), organisation, String.valueOf(teamId), String.valueOf(userId));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant two) {
        if (one == null || two == null) {
            return null;
        }
        return one.isAfter(two) ? one : two;
    }
}
