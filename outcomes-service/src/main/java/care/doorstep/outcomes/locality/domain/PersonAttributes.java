package care.doorstep.outcomes.locality.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a person without knowing who it is.
 *
 * @param optOut the person does not want their data used for evaluation
 */
public record PersonAttributes(
        UUID personId,
        String ageBand,
        @Nullable String neighbourhoodId,
        @Nullable Integer deprivationDecile,
        boolean optOut) {}
