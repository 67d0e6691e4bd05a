package care.doorstep.outcomes.experience.domain;

import java.util.UUID;

/** States {@code outcome.experience-recorded}. */
public interface ExperienceEvents {

    /** The id of the event. */
    UUID publish(Experience experience);
}
