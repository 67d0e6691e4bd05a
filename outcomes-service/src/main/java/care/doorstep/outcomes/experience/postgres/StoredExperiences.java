package care.doorstep.outcomes.experience.postgres;

import care.doorstep.outcomes.experience.domain.Experience;
import care.doorstep.outcomes.experience.domain.ExperienceEvents;
import care.doorstep.outcomes.experience.domain.Experiences;
import care.doorstep.outcomes.experience.domain.StatedExperience;
import care.doorstep.outcomes.fact.domain.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StoredExperiences implements Experiences, PanacheRepositoryBase<ExperienceRow, UUID> {

    private static final String DURING = "recordedAt >= ?1 and recordedAt < ?2";
    private static final String IN = " and cast(function('neighbourhood_of', referralId, personId) as String) = ?3";
    private static final String OLDEST_FIRST = " order by recordedAt, experienceId";

    private final ExperienceEvents events;

    StoredExperiences(ExperienceEvents events) {
        this.events = events;
    }

    @Override
    public StatedExperience save(Experience experience) {
        var eventId = events.publish(experience);
        persist(ExperienceRow.of(experience, eventId));
        return new StatedExperience(eventId, experience);
    }

    @Override
    public List<StatedExperience> during(Selection selection) {
        var start = selection.period().start();
        var end = selection.period().end();
        var place = selection.neighbourhoodId();
        return stated(
                place == null
                        ? list(DURING + OLDEST_FIRST, start, end)
                        : list(DURING + IN + OLDEST_FIRST, start, end, place));
    }

    @Override
    public List<StatedExperience> about(UUID personId) {
        return stated(list("personId = ?1" + OLDEST_FIRST, personId));
    }

    private static List<StatedExperience> stated(List<ExperienceRow> rows) {
        return rows.stream().map(ExperienceRow::stated).toList();
    }
}
