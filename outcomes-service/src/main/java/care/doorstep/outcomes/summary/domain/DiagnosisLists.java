package care.doorstep.outcomes.summary.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Which ICD-10 codes count as a fall and as a urinary infection: one version of a list of prefixes. */
public record DiagnosisLists(String version, List<String> falls, List<String> urinaryInfections) {

    public DiagnosisLists {
        falls = List.copyOf(falls);
        urinaryInfections = List.copyOf(urinaryInfections);
    }

    public static DiagnosisLists from(Properties data) {
        return new DiagnosisLists(required(data, "version"), codes(data, "falls"), codes(data, "urinary-infections"));
    }

    public boolean isFall(@Nullable String diagnosis) {
        return in(falls, diagnosis);
    }

    public boolean isUrinaryInfection(@Nullable String diagnosis) {
        return in(urinaryInfections, diagnosis);
    }

    private static List<String> codes(Properties data, String key) {
        return Arrays.stream(required(data, key).split("\\s+"))
                .map(DiagnosisLists::plain)
                .toList();
    }

    private static String required(Properties data, String key) {
        var value = data.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the diagnosis lists lack " + key);
        }
        return value.strip();
    }

    private static boolean in(List<String> prefixes, @Nullable String diagnosis) {
        return diagnosis != null && prefixes.stream().anyMatch(plain(diagnosis)::startsWith);
    }

    private static String plain(String code) {
        return code.replace(".", "");
    }
}
