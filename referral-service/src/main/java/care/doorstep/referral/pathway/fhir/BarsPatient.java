package care.doorstep.referral.pathway.fhir;

import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Reads a UK Core Patient. */
final class BarsPatient {

    private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    private static final String ODS = "ods-organization-code";

    private final BarsMessage message;
    private final Patient patient;

    BarsPatient(BarsMessage message) {
        this.message = message;
        this.patient = message.patient();
    }

    @Nullable
    String nhsNumber() {
        return patient.getIdentifier().stream()
                .filter(identifier -> NHS_NUMBER.equals(identifier.getSystem()))
                .map(Identifier::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Demographics demographics() {
        HumanName name = patient.getNameFirstRep();
        Address address = patient.getAddressFirstRep();
        return new Demographics(
                name.getFamily(),
                name.hasGiven() ? name.getGivenAsSingleString() : null,
                birthDate(),
                sex(patient.getGender()),
                practice(),
                lines(address),
                address.getPostalCode(),
                phone(),
                languages(),
                List.of());
    }

    private @Nullable LocalDate birthDate() {
        String date = patient.getBirthDateElement().getValueAsString();
        return date == null || date.length() != "2000-01-01".length() ? null : LocalDate.parse(date);
    }

    private static Sex sex(@Nullable AdministrativeGender gender) {
        return switch (gender) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            case OTHER -> Sex.INDETERMINATE;
            case UNKNOWN, NULL -> Sex.UNKNOWN;
            case null -> Sex.UNKNOWN;
        };
    }

    private @Nullable String practice() {
        return patient.getGeneralPractitioner().stream()
                .flatMap(gp -> organisation(gp).stream())
                .flatMap(organisation -> odsCode(organisation).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Organization> organisation(Reference gp) {
        return message.resolve(gp, Organization.class)
                .or(() -> message.resolve(gp, PractitionerRole.class)
                        .flatMap(role -> message.resolve(role.getOrganization(), Organization.class)));
    }

    static Optional<String> odsCode(Organization organisation) {
        return organisation.getIdentifier().stream()
                .filter(identifier ->
                        identifier.hasSystem() && identifier.getSystem().endsWith(ODS))
                .map(Identifier::getValue)
                .filter(value -> value != null && value.matches("[A-Z0-9]{3,10}"))
                .findFirst();
    }

    private static List<String> lines(Address address) {
        List<String> lines = new ArrayList<>();
        address.getLine().stream().map(StringType::getValue).forEach(lines::add);
        lines.add(address.getCity());
        lines.add(address.getDistrict());
        return lines.stream().filter(line -> line != null && !line.isBlank()).toList();
    }

    /** The person's own number: on the patient, or on the contact that is the patient. */
    private @Nullable String phone() {
        Stream<ContactPoint> own = patient.getContact().stream()
                .filter(contact -> contact.getRelationship().stream()
                        .flatMap(relationship -> relationship.getCoding().stream())
                        .anyMatch(coding -> "ONESELF".equals(coding.getCode())))
                .flatMap(contact -> contact.getTelecom().stream());
        return Stream.concat(patient.getTelecom().stream(), own)
                .filter(point -> point.getSystem() == ContactPoint.ContactPointSystem.PHONE && point.hasValue())
                .min(Comparator.comparingInt(point -> point.hasRank() ? point.getRank() : Integer.MAX_VALUE))
                .map(ContactPoint::getValue)
                .orElse(null);
    }

    private List<String> languages() {
        return patient.getCommunication().stream()
                .map(Patient.PatientCommunicationComponent::getLanguage)
                .filter(language -> language.getCoding().stream().noneMatch(c -> "en".equals(c.getCode())))
                .map(BarsPatient::words)
                .filter(words -> !words.isBlank())
                .map(words -> "Language: " + words)
                .toList();
    }

    static String words(CodeableConcept concept) {
        if (concept.hasText()) {
            return concept.getText();
        }
        return concept.getCoding().stream()
                .map(Coding::getDisplay)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
