package care.doorstep.referral.pathway.domain;

import care.doorstep.referral.directory.domain.TeamId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a team said when the work was outside its competency.
 *
 * @param note the advice in words, told on the narrative topic
 */
public record Advice(TeamId team, UUID note, Instant at) {}
