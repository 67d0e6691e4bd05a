package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every referral heads with: who holds this person, until when, and what happens then.
 *
 * @param team the team that holds it, when a team does
 * @param until when the holding ends if nobody acts; null when no limit runs
 */
public record Holder(
        Kind kind,
        @Nullable TeamId team,
        Instant since,
        @Nullable Instant until,
        String then) {

    public enum Kind {
        FRONT_DOOR,
        HUB,
        TEAM,
        NOBODY
    }

    public static Holder of(Referral referral, @Nullable Instant clockDueAt) {
        return switch (referral) {
            case Referral.Received r ->
                new Holder(
                        Kind.FRONT_DOOR,
                        null,
                        r.intake().receivedAt(),
                        clockDueAt,
                        "A triage clinician decides which team to ask.");
            case Referral.Offered o ->
                new Holder(
                        Kind.FRONT_DOOR,
                        null,
                        o.intake().receivedAt(),
                        o.offer().expiresAt(),
                        "If " + o.offer().team().value() + " has not accepted by then, the hub finds a team.");
            case Referral.WithHub h ->
                new Holder(Kind.HUB, null, h.since(), clockDueAt, "Nobody has accepted yet; the hub is placing it.");
            case Referral.Accepted a ->
                new Holder(
                        Kind.TEAM,
                        a.acceptance().team(),
                        a.acceptance().at(),
                        null,
                        "The team holds this person until it discharges them.");
            case Referral.Withdrawn w ->
                new Holder(Kind.NOBODY, null, w.at(), null, "It was withdrawn. Nothing more happens.");
            case Referral.Closed c ->
                new Holder(Kind.NOBODY, null, c.at(), null, "The work has ended. Nothing more happens.");
        };
    }
}
