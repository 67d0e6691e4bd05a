package care.doorstep.referral.pathway.domain;

import java.util.UUID;

/** The id a team's caseload gives to the case that a referral opens. */
public record CaseId(UUID value) {}
