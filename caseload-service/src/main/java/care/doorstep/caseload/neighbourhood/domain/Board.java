package care.doorstep.caseload.neighbourhood.domain;

/** A local delivery board: several neighbourhoods, some 215 to 250 thousand people (seed J). */
public record Board(String id, String name) {}
