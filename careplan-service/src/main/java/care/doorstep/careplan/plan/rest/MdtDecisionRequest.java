package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.MdtDecision.Attendee;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a case conference decided and who was there. */
record MdtDecisionRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Present> attendees,
        @NotNull Boolean withRepresentative,
        @NotBlank @Size(max = 8000) String decision) {

    /** Somebody who was there, and as what. */
    record Present(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String role) {

        @Override
        public String toString() {
            return "Present[]";
        }
    }

    List<Attendee> toDomain() {
        return attendees.stream().map(a -> new Attendee(a.name(), a.role())).toList();
    }

    @Override
    public String toString() {
        return "MdtDecisionRequest[]";
    }
}
