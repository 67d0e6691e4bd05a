package care.doorstep.caseload.neighbourhood.domain;

/** A team that work can be offered to.
 * @param organisation ODS code of the organisation that employs it
 */
public record Team(TeamId id, String name, TeamType type, String organisation) {}
