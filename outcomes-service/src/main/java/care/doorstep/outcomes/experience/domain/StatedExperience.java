package care.doorstep.outcomes.experience.domain;

import java.util.UUID;

/** An experience and the event that stated it. */
public record StatedExperience(UUID eventId, Experience experience) {}
