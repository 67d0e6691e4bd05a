package care.doorstep.local.testrun;

import care.doorstep.local.stack.EnvironmentFile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which journeys are to be made.
 *
 * @param pattern as Maven's test plugin takes it
 * @param settings what they are told beside the addresses of the stack
 */
public record ChosenTests(String pattern, Map<String, String> settings) {

    public static ChosenTests all() {
        return new ChosenTests("care.doorstep.acceptance.**,!RecoveryTest,!ExhaustionTest,!EventsFuzzTest", Map.of());
    }

    /** Lost databases and what brings them back. */
    public static ChosenTests recovery() {
        return new ChosenTests("RecoveryTest", Map.of());
    }

    /** The fault journey for so long; without a seed it chooses one and says which. */
    public static ChosenTests faults(int minutes, @Nullable Long seed) {
        return new ChosenTests("FaultJourneyTest", settings("DOORSTEP_TEST_FAULT_", minutes, seed));
    }

    /** Hostile input to every operation and on every topic for so long; without a seed likewise. */
    public static ChosenTests fuzz(int minutes, @Nullable Long seed) {
        return new ChosenTests("care.doorstep.acceptance.hostile.**", settings("DOORSTEP_TEST_FUZZ_", minutes, seed));
    }

    private static Map<String, String> settings(String prefix, int minutes, @Nullable Long seed) {
        var settings = new LinkedHashMap<String, String>();
        settings.put(prefix + "MINUTES", Integer.toString(minutes));
        if (seed != null) {
            settings.put(prefix + "SEED", seed.toString());
        }
        return settings;
    }

    Map<String, String> settings(EnvironmentFile environment) {
        var all = new LinkedHashMap<>(environment.variables());
        all.putAll(settings);
        return all;
    }
}
