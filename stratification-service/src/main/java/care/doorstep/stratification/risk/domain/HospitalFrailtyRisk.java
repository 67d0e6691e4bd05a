package care.doorstep.stratification.risk.domain;

import care.doorstep.stratification.condition.domain.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hospital Frailty Risk Score: each ICD-10 category of the table counts once, however often it was recorded in the last
 * two years; a day counts up to and including its second anniversary.
 *
 * <p>Source: Gilbert et al., Lancet 2018; 391: 1775-1782.
 */
public final class HospitalFrailtyRisk implements ScoringModel {

    private static final int WINDOW_YEARS = 2;
    private static final int INTERMEDIATE_FROM = 50;
    private static final int INTERMEDIATE_TO = 150;

    private final Map<String, Factor> factors;

    private HospitalFrailtyRisk(Map<String, Factor> factors) {
        this.factors = factors;
    }

    public static HospitalFrailtyRisk gilbert2018() {
        return new HospitalFrailtyRisk(PublishedTable.rows("hfrs-gilbert-2018.csv", ",").stream()
                .map(row -> new Factor(row[0], row[2], Integer.parseInt(row[1])))
                .collect(Collectors.toUnmodifiableMap(Factor::code, factor -> factor)));
    }

    @Override
    public RiskModel model() {
        return RiskModel.HFRS;
    }

    @Override
    public String version() {
        return "gilbert_2018";
    }

    @Override
    public String source() {
        return "Gilbert et al., Lancet 2018; published for people aged 75 and over";
    }

    /** Every category of the table, for whoever wants to check it. */
    public Collection<Factor> table() {
        return factors.values();
    }

    @Override
    public Score score(Collection<Condition> history, LocalDate today) {
        var latest = new HashMap<String, LocalDate>();
        var upcoming = new ArrayList<LocalDate>();
        for (var condition : history) {
            var category = condition.code().category();
            if (!factors.containsKey(category)) {
                continue;
            }
            if (condition.recordedOn().isAfter(today)) {
                upcoming.add(condition.recordedOn());
            } else if (!today.isAfter(lastDay(condition.recordedOn()))) {
                latest.merge(category, condition.recordedOn(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return score(latest, upcoming);
    }

    private Score score(Map<String, LocalDate> latest, List<LocalDate> upcoming) {
        var counted = latest.keySet().stream()
                .map(category -> Objects.requireNonNull(factors.get(category)))
                .sorted(Factor.HEAVIEST_FIRST)
                .toList();
        var tenths = counted.stream().mapToInt(Factor::weight).sum();
        return new Score(
                model(), version(), tenths, Unit.TENTHS, band(tenths), counted, changesOn(latest.values(), upcoming));
    }

    private static LocalDate lastDay(LocalDate recordedOn) {
        return recordedOn.plusYears(WINDOW_YEARS);
    }

    private static @Nullable LocalDate changesOn(Collection<LocalDate> counted, List<LocalDate> upcoming) {
        var runningOut = counted.stream().map(day -> lastDay(day).plusDays(1));
        return Stream.concat(runningOut, upcoming.stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Band band(int tenths) {
        if (tenths < INTERMEDIATE_FROM) {
            return Band.LOW;
        }
        return tenths <= INTERMEDIATE_TO ? Band.INTERMEDIATE : Band.HIGH;
    }
}
