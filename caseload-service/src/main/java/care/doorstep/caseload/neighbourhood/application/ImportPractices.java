package care.doorstep.caseload.neighbourhood.application;

import care.doorstep.caseload.neighbourhood.domain.Neighbourhoods;
import care.doorstep.caseload.neighbourhood.domain.PracticeImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes over a practice-to-network file; practices it does not name stay as they are. */
@ApplicationScoped
public class ImportPractices {
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    ImportPractices(Neighbourhoods neighbourhoods, Clock clock) {
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    @Transactional
    public PracticeImport.Report takeOver(PracticeImport file) {
        var locality = neighbourhoods.hold();
        neighbourhoods.save(file.practices());
        locality.learn(file.practices(), clock.instant()).forEach(neighbourhoods::save);
        return file.report();
    }
}
