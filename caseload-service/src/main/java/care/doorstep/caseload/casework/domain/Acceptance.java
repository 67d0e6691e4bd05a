package care.doorstep.caseload.casework.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team's yes.
 *
 * @param namedClinician display name of the clinician the person can ask for
 */
public record Acceptance(
        Instant at, String namedClinician, @Nullable Discipline discipline) {}
