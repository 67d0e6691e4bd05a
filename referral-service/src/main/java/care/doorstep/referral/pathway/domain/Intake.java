package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.person.domain.AgeBand;
import care.doorstep.referral.person.domain.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was known when the referral came in. It never changes: practice, neighbourhood and age band are those in force
 * at the time. Names and free text are kept apart, in {@link Narrative}.
 *
 * @param referringOrganisation ODS code of the accountable organisation
 * @param submittedBy opaque id of the user or client who submitted it
 * @param needIdentifiedAt when a care professional identified the need, if stated
 * @param practice ODS code of the person's practice
 * @param previous the referral that this one follows
 * @param correlationId spans the person's journey, onward referrals included
 */
public record Intake(
        ReferralId id,
        PersonId person,
        Channel channel,
        String referringOrganisation,
        String submittedBy,
        Reason reason,
        Priority requestedPriority,
        Instant receivedAt,
        @Nullable Instant needIdentifiedAt,
        @Nullable String practice,
        @Nullable NeighbourhoodId neighbourhood,
        AgeBand ageBand,
        Set<Flag> flags,
        @Nullable ReferralId previous,
        String correlationId) {

    /** From when the person has waited: the need, where it was stated, else the receipt. */
    public Instant firstContact() {
        return needIdentifiedAt == null ? receivedAt : needIdentifiedAt;
    }
}
