package care.doorstep.outcomes.locality.domain;

/** A neighbourhood of 30 to 50 thousand people, as its owner last defined it. */
public record Neighbourhood(String neighbourhoodId, long version, String name, String boardId) {}
