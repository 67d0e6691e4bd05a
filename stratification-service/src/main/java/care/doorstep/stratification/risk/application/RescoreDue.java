package care.doorstep.stratification.risk.application;

import care.doorstep.stratification.condition.domain.ReportedDates;
import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.risk.domain.Scores;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Scores people anew for whom nothing was reported: time has passed, or the models have changed. */
@ApplicationScoped
public class RescoreDue {

    private static final int PORTION = 500;

    private final Scores scores;
    private final RescorePeople rescore;
    private final ModelsInUse models;
    private final Clock clock;

    RescoreDue(Scores scores, RescorePeople rescore, ModelsInUse models, Clock clock) {
        this.scores = scores;
        this.rescore = rescore;
        this.models = models;
        this.clock = clock;
    }

    /** A score says itself on which day it changes, so looking often costs next to nothing. */
    @Scheduled(every = "${doorstep.risk.rescore-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void windowsRunOut() {
        portions(() -> scores.due(ReportedDates.today(clock), PORTION));
    }

    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void modelsChanged() {
        portions(() -> scores.outdated(models.versions(), PORTION));
    }

    private void portions(Supplier<List<PersonId>> next) {
        while (QuarkusTransaction.requiringNew().call(() -> portion(next.get()))) {
            // Each portion is a transaction of its own, so that nobody's next report waits for all of them.
        }
    }

    private boolean portion(List<PersonId> people) {
        rescore.changing(people);
        rescore.changed(people);
        return !people.isEmpty();
    }
}
