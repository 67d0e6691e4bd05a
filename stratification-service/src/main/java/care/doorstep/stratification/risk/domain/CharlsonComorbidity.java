package care.doorstep.stratification.risk.domain;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.condition.domain.Icd10Code;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Charlson comorbidity index over everything ever recorded: the longest prefix that fits a code decides its condition,
 * each condition counts once, and the severe form of diabetes, liver disease and cancer replaces the mild one.
 *
 * <p>Source: codes Quan et al., Med Care 2005; 43: 1130-1139; weights as named by {@link CharlsonWeights}.
 */
public final class CharlsonComorbidity implements ScoringModel {

    private final CharlsonWeights weights;
    private final Map<String, Comorbidity> byPrefix = new HashMap<>();
    private int longest;

    CharlsonComorbidity(CharlsonWeights weights, List<Comorbidity> table) {
        this.weights = weights;
        for (var comorbidity : table) {
            for (var prefix : comorbidity.prefixes()) {
                byPrefix.put(prefix, comorbidity);
                longest = Math.max(longest, prefix.length());
            }
        }
    }

    public static CharlsonComorbidity quan2005(CharlsonWeights weights) {
        return new CharlsonComorbidity(weights, Comorbidity.quan2005());
    }

    @Override
    public RiskModel model() {
        return RiskModel.CHARLSON;
    }

    @Override
    public String version() {
        return "quan_2005_codes." + weights.code() + "_weights";
    }

    @Override
    public String source() {
        return switch (weights) {
            case CHARLSON_1987 -> "Codes: Quan et al., Med Care 2005; weights: Charlson et al., J Chronic Dis 1987";
            case QUAN_2011 -> "Codes: Quan et al., Med Care 2005; weights: Quan et al., Am J Epidemiol 2011";
        };
    }

    /** Every prefix of the table with its condition, for whoever wants to check it. */
    public Map<String, Comorbidity> table() {
        return Map.copyOf(byPrefix);
    }

    /** The condition that a code shows, by the longest prefix that fits. */
    Optional<Comorbidity> shownBy(Icd10Code code) {
        for (var length = Math.min(longest, code.value().length()); length > 0; length--) {
            var comorbidity = byPrefix.get(code.value().substring(0, length));
            if (comorbidity != null) {
                return Optional.of(comorbidity);
            }
        }
        return Optional.empty();
    }

    @Override
    public Score score(Collection<Condition> history, LocalDate today) {
        var present = new HashSet<Comorbidity>();
        for (var condition : history) {
            if (!condition.recordedOn().isAfter(today)) {
                shownBy(condition.code()).ifPresent(present::add);
            }
        }
        var factors = counted(present);
        var points = factors.stream().mapToInt(Factor::weight).sum();
        return new Score(model(), version(), points, Unit.POINTS, null, factors, null);
    }

    private List<Factor> counted(Set<Comorbidity> present) {
        var codes = new HashSet<String>();
        present.forEach(comorbidity -> codes.add(comorbidity.code()));
        return present.stream()
                .filter(comorbidity -> comorbidity.replacedBy() == null || !codes.contains(comorbidity.replacedBy()))
                .map(comorbidity -> comorbidity.weighed(weights))
                .filter(factor -> factor.weight() != 0)
                .sorted(Factor.HEAVIEST_FIRST)
                .toList();
    }
}
