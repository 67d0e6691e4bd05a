package care.doorstep.stratification.risk.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the seventeen Charlson conditions.
 *
 * @param replacedBy the more severe condition that counts instead when a person has both
 * @param prefixes the ICD-10 codes, or beginnings of codes, that show it
 */
public record Comorbidity(
        String code,
        String label,
        Map<CharlsonWeights, Integer> weights,
        @Nullable String replacedBy,
        List<String> prefixes) {

    static List<Comorbidity> quan2005() {
        return PublishedTable.rows("charlson-quan-2005.csv", ";").stream()
                .map(Comorbidity::read)
                .toList();
    }

    private static Comorbidity read(String[] row) {
        var weights = Map.of(
                CharlsonWeights.CHARLSON_1987,
                Integer.valueOf(row[2]),
                CharlsonWeights.QUAN_2011,
                Integer.valueOf(row[3]));
        return new Comorbidity(row[0], row[1], weights, row[4].isEmpty() ? null : row[4], List.of(row[5].split(" ")));
    }

    Factor weighed(CharlsonWeights set) {
        return new Factor(code, label, weights.getOrDefault(set, 0));
    }
}
