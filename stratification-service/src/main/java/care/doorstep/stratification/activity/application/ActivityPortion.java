package care.doorstep.stratification.activity.application;

import care.doorstep.stratification.activity.application.ActivityLine.Readable;
import care.doorstep.stratification.activity.application.ActivityLine.Rejected;
import care.doorstep.stratification.activity.domain.Activity;
import care.doorstep.stratification.intake.domain.CsvLine;
import care.doorstep.stratification.intake.domain.Tally;
import care.doorstep.stratification.population.domain.KnownPerson;
import care.doorstep.stratification.population.domain.Population;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A portion of an activity file: as few statements as for one line, one transaction. */
@ApplicationScoped
class ActivityPortion {

    private final Population population;
    private final TakeActivities activities;
    private final Clock clock;

    ActivityPortion(Population population, TakeActivities activities, Clock clock) {
        this.population = population;
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void take(List<CsvLine> lines, String organisation, Tally tally) {
        var readable = readable(lines, tally);
        var people = population.find(readable.stream().map(Readable::person).toList());
        var reported = new ArrayList<Activity>();
        for (var line : readable) {
            var person = people.get(line.person());
            if (person == null) {
                tally.rejected(line.number(), "nhs_number names nobody known here");
            } else {
                reported.add(activity(line, person, organisation));
            }
        }
        var added = activities.take(reported).stream()
                .map(Activity::id)
                .collect(Collectors.toCollection(HashSet<UUID>::new));
        reported.forEach(activity -> tally.accepted(!added.remove(activity.id())));
    }

    private List<Readable> readable(List<CsvLine> lines, Tally tally) {
        var now = clock.instant();
        var readable = new ArrayList<Readable>();
        for (var line : lines) {
            switch (ActivityLine.read(line, now)) {
                case Readable well -> readable.add(well);
                case Rejected rejected -> tally.rejected(rejected.number(), rejected.reason());
            }
        }
        return readable;
    }

    private static Activity activity(Readable line, KnownPerson person, String organisation) {
        return new Activity(
                person.id(), line.type(), organisation, line.at(), line.primaryDiagnosis(), line.otherDiagnoses());
    }
}
