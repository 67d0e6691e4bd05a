package care.doorstep.stratification.condition.application;

import care.doorstep.stratification.condition.application.ConditionLine.Readable;
import care.doorstep.stratification.condition.application.ConditionLine.Rejected;
import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.ReportedDates;
import care.doorstep.stratification.condition.domain.ReportingRights;
import care.doorstep.stratification.intake.domain.CsvLine;
import care.doorstep.stratification.intake.domain.Tally;
import care.doorstep.stratification.population.domain.KnownPerson;
import care.doorstep.stratification.population.domain.NhsNumber;
import care.doorstep.stratification.population.domain.Population;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A portion of a condition file: as few statements as for one line, one transaction. */
@ApplicationScoped
class ConditionPortion {

    private final Population population;
    private final ReportingRights rights;
    private final TakeConditions conditions;
    private final Clock clock;

    ConditionPortion(Population population, ReportingRights rights, TakeConditions conditions, Clock clock) {
        this.population = population;
        this.rights = rights;
        this.conditions = conditions;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void take(List<CsvLine> lines, String organisation, Tally tally) {
        var readable = readable(lines, tally);
        var people = people(readable);
        var reported = new ArrayList<Condition>();
        for (var line : readable) {
            var person = people.get(line.person());
            if (person == null) {
                tally.rejected(line.number(), "nhs_number names nobody whose conditions you may report");
            } else {
                reported.add(new Condition(
                        person.id(), line.code(), line.recordedOn(), Condition.FROM_RECORD, organisation));
            }
        }
        var added = new HashSet<>(conditions.take(reported));
        reported.forEach(condition -> tally.accepted(!added.remove(condition)));
    }

    private List<Readable> readable(List<CsvLine> lines, Tally tally) {
        var today = ReportedDates.today(clock);
        var readable = new ArrayList<Readable>();
        for (var line : lines) {
            switch (ConditionLine.read(line, today)) {
                case Readable well -> readable.add(well);
                case Rejected rejected -> tally.rejected(rejected.number(), rejected.reason());
            }
        }
        return readable;
    }

    private Map<NhsNumber, KnownPerson> people(List<Readable> lines) {
        var known = population.find(lines.stream().map(Readable::person).toList());
        var allowed = new HashMap<NhsNumber, KnownPerson>();
        known.forEach((number, person) -> {
            if (rights.mayReport(person)) {
                allowed.put(number, person);
            }
        });
        return allowed;
    }
}
