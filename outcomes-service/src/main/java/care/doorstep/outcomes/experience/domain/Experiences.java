package care.doorstep.outcomes.experience.domain;

import care.doorstep.outcomes.fact.domain.Selection;
import java.util.List;
import java.util.UUID;

/** The experiences recorded here: this service's own facts, no projection. */
public interface Experiences {

    /** Keeps the experience and states it, in one transaction. */
    StatedExperience save(Experience experience);

    List<StatedExperience> during(Selection selection);

    List<StatedExperience> about(UUID personId);
}
