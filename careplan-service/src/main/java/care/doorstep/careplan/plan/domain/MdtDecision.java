package care.doorstep.careplan.plan.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a case conference decided, and who sat there. */
public record MdtDecision(
        UUID id,
        List<Attendee> attendees,
        boolean withRepresentative,
        String decision,
        Professional recordedBy,
        Instant at) {

    public MdtDecision {
        attendees = List.copyOf(attendees);
    }

    @Override
    public String toString() {
        return "MdtDecision[" + id + "]";
    }

    public record Attendee(String name, String role) {

        @Override
        public String toString() {
            return "Attendee[" + role + "]";
        }
    }
}
