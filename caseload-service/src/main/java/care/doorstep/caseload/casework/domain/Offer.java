package care.doorstep.caseload.casework.domain;

import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The offer a case begins with: who is offered to which team, until when. The single point of access decides offers;
 * this is the team's side of one.
 *
 * @param number counts the offers of one referral, from 1
 * @param organisation ODS code of the team's organisation
 * @param neighbourhood of the person's practice, null when the practice is in none
 * @param priority two-hour, two-day or routine, as the single point of access states it
 * @param reason its reason code
 * @param expiresAt when an unanswered offer goes to the hub
 * @param clockDueAt when the person has to be seen, null without a running clock
 * @param journey correlation id of the referral, carried into every event of the case
 */
public record Offer(
        CaseId caseId,
        ReferralId referral,
        int number,
        PersonId person,
        TeamId team,
        String organisation,
        @Nullable NeighbourhoodId neighbourhood,
        String priority,
        String reason,
        Instant offeredAt,
        Instant expiresAt,
        @Nullable Instant clockDueAt,
        String journey) {}
