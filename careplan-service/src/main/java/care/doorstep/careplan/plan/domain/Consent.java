package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import java.util.UUID;

/** The basis for sharing, and with whom it was talked through. The latest one counts. */
public record Consent(UUID id, SharingBasis basis, String withWhom, Professional recordedBy, Instant at) {

    @Override
    public String toString() {
        return "Consent[" + id + ", " + basis + "]";
    }
}
