package care.doorstep.careplan.plan.rest;

import care.doorstep.careplan.plan.domain.Coded;
import care.doorstep.careplan.plan.domain.SharingBasis;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The basis for sharing and with whom it was talked through. */
record ConsentRequest(
        @NotNull @Pattern(regexp = Codes.BASIS) String basis,
        @NotBlank @Size(max = 500) String withWhom) {

    SharingBasis toDomain() {
        return Coded.of(SharingBasis.class, basis);
    }

    @Override
    public String toString() {
        return "ConsentRequest[]";
    }
}
