package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import java.util.List;

/** Knows only what clients were answered, what consumers saw and what the read APIs answered afterwards. */
public final class Checker {

    private static final List<Promise> PROMISES = List.of(
            new EveryCommandOnce(),
            new OneRecordPerPerson(),
            new OrderPerPerson(),
            new LegalSteps(),
            new OneOwner(),
            new ClocksRingOnce(),
            new ReadModelsAgree(),
            new EveryEventActedOn(),
            new PoisonIsContained());

    private Checker() {}

    public static List<Violation> violations(History history) {
        return PROMISES.stream()
                .flatMap(promise -> promise.brokenIn(history).stream())
                .toList();
    }
}
