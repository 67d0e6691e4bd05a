package care.doorstep.referral.directory.domain;

/**
 * A team and the organisation it works for.
 *
 * @param organisation ODS code
 */
public record Team(TeamId id, String name, String organisation) {}
