package care.doorstep.referral.person.rest;

import care.doorstep.referral.directory.domain.Neighbourhood;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the API shows them. Null and empty mean "not recorded", never "none". */
public record PersonRepresentation(
        UUID personId,
        long version,
        @Nullable String nhsNumber,
        String nhsNumberStatus,
        @Nullable String family,
        @Nullable String given,
        @Nullable LocalDate birthDate,
        String sex,
        @Nullable String practice,
        @Nullable String neighbourhoodId,
        @Nullable String neighbourhoodName,
        List<String> addressLines,
        @Nullable String postcode,
        @Nullable String phone,
        List<String> communicationNeeds,
        List<AlertBody> alerts,
        @Nullable Instant deceasedAt) {

    static PersonRepresentation of(Person person, Optional<Neighbourhood> neighbourhood) {
        Demographics known = person.demographics();
        NeighbourhoodId neighbourhoodId = person.attributes().neighbourhood();
        return new PersonRepresentation(
                person.id().value(),
                person.version(),
                person.nhs().digits(),
                status(person.nhs()),
                known.family(),
                known.given(),
                known.birthDate(),
                code(known.sex()),
                known.practice(),
                neighbourhoodId == null ? null : neighbourhoodId.value(),
                neighbourhood.map(Neighbourhood::name).orElse(null),
                known.addressLines(),
                known.postcode(),
                known.phone(),
                known.communicationNeeds(),
                known.alerts().stream()
                        .map(a -> new AlertBody(code(a.kind()), a.text()))
                        .toList(),
                person.deceasedAt());
    }

    public static String status(NhsIdentity identity) {
        return switch (identity) {
            case NhsIdentity.Verified _ -> "verified";
            case NhsIdentity.NotVerified _ -> "not-verified";
            case NhsIdentity.Absent _ -> "absent";
        };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "PersonRepresentation[" + personId + "]";
    }
}
