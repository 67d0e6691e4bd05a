package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.TeamId;
import java.time.Instant;

/**
 * A team's statement that it takes the referral on.
 *
 * @param organisation ODS code of the team's organisation
 * @param at when the team accepted, whenever the statement arrived
 */
public record Acceptance(CaseId caseId, TeamId team, String organisation, Instant at) {}
