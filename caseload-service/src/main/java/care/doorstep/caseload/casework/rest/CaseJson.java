package care.doorstep.caseload.casework.rest;

import care.doorstep.caseload.casework.application.CaseView;
import care.doorstep.caseload.casework.domain.Acceptance;
import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseState;
import care.doorstep.caseload.casework.domain.Contact;
import care.doorstep.caseload.person.domain.PersonCopy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as its team and the hub see it. */
@Schema(name = "Case")
record CaseJson(
        UUID caseId,
        long version,
        UUID referralId,
        UUID personId,

        @Schema(
                enumeration = {"known", "pending", "withheld"},
                description = "pending: the person index has not told us yet; withheld: the team's work gives no reason"
                        + " to see the person any more")
        String personStatus,

        @Nullable PersonJson person,
        String teamId,
        String organisation,
        @Nullable String neighbourhoodId,

        @Schema(
                enumeration = {
                    "offered",
                    "accepted-provisional",
                    "accepted",
                    "declined",
                    "capacity-escalated",
                    "offer-lapsed",
                    "acceptance-refused",
                    "discharged"
                })
        String state,

        String priority,
        String reason,

        @Schema(description = "What the referrer wrote") @Nullable
        String reasonText,

        int offerNumber,
        Instant offeredAt,
        Instant expiresAt,
        @Nullable Instant clockDueAt,
        @Nullable Instant acceptedAt,
        @Nullable String namedClinician,
        @Nullable String discipline,
        @Nullable AdviceJson advice,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        List<ContactJson> contacts) {

    @Schema(name = "CasePerson")
    record PersonJson(
            @Nullable String family,
            @Nullable String given,
            @Nullable LocalDate birthDate,
            @Nullable String nhsNumber,
            String nhsNumberStatus,
            @Nullable String practice,
            List<String> communicationNeeds,
            List<AlertJson> alerts,
            @Nullable Instant deceasedAt) {

        static PersonJson of(PersonCopy copy) {
            return new PersonJson(
                    copy.family(),
                    copy.given(),
                    copy.birthDate(),
                    copy.nhsNumber(),
                    copy.nhsNumberStatus(),
                    copy.practice(),
                    copy.communicationNeeds(),
                    copy.alerts().stream()
                            .map(alert -> new AlertJson(alert.code(), alert.text()))
                            .toList(),
                    copy.deceasedAt());
        }

        @Override
        public String toString() {
            return "PersonJson[]";
        }
    }

    @Schema(name = "Alert")
    record AlertJson(String code, String text) {}

    @Schema(name = "Advice")
    record AdviceJson(UUID noteId, @Nullable String text, Instant at) {}

    @Schema(name = "Contact")
    record ContactJson(
            UUID contactId,

            @Schema(enumeration = {"face-to-face", "telephone", "video"})
            String mechanism,

            @Schema(enumeration = {"seen", "no-access"}) String outcome,
            Instant tookPlaceAt,
            Instant recordedAt,
            String staffId,
            @Nullable String note) {

        static ContactJson of(Contact contact, CaseView view) {
            return new ContactJson(
                    contact.id().value(),
                    contact.mechanism().code(),
                    contact.outcome().code(),
                    contact.tookPlaceAt(),
                    contact.recordedAt(),
                    contact.staff(),
                    contact.note() == null ? null : view.texts().get(contact.note()));
        }
    }

    static CaseJson of(CaseView view) {
        var offer = view.state().offer();
        var acceptance = acceptance(view.state());
        var end = End.of(view.state());
        return new CaseJson(
                offer.caseId().value(),
                view.state().version(),
                offer.referral().value(),
                offer.person().value(),
                view.personStatus().name().toLowerCase(Locale.ROOT),
                view.person() == null ? null : PersonJson.of(view.person()),
                offer.team().value(),
                offer.organisation(),
                offer.neighbourhood() == null ? null : offer.neighbourhood().value(),
                CaseState.of(view.state()).code(),
                offer.priority(),
                offer.reason(),
                view.reasonText(),
                offer.number(),
                offer.offeredAt(),
                offer.expiresAt(),
                offer.clockDueAt(),
                acceptance == null ? null : acceptance.at(),
                acceptance == null ? null : acceptance.namedClinician(),
                acceptance == null || acceptance.discipline() == null
                        ? null
                        : acceptance.discipline().code(),
                advice(view),
                end.at(),
                end.reason(),
                view.contacts().stream()
                        .map(contact -> ContactJson.of(contact, view))
                        .toList());
    }

    private static @Nullable Acceptance acceptance(Case one) {
        return switch (one) {
            case Case.AcceptedProvisional s -> s.acceptance();
            case Case.Accepted s -> s.acceptance();
            case Case.AcceptanceRefused s -> s.acceptance();
            case Case.Discharged s -> s.acceptance();
            case Case.Offered _, Case.Declined _, Case.CapacityEscalated _, Case.OfferLapsed _ -> null;
        };
    }

    private static @Nullable AdviceJson advice(CaseView view) {
        return view.state() instanceof Case.Declined declined
                ? new AdviceJson(declined.advice().value(), view.texts().get(declined.advice()), declined.at())
                : null;
    }

    /** When and why a case ended, where it has. */
    private record End(@Nullable Instant at, @Nullable String reason) {
        static End of(Case one) {
            return switch (one) {
                case Case.Offered _, Case.AcceptedProvisional _, Case.Accepted _ -> new End(null, null);
                case Case.Declined s -> new End(s.at(), "outside-competency");
                case Case.CapacityEscalated s -> new End(s.at(), "capacity");
                case Case.OfferLapsed s -> new End(s.at(), s.reason().code());
                case Case.AcceptanceRefused s -> new End(s.at(), s.reason());
                case Case.Discharged s -> new End(s.at(), s.reason().code());
            };
        }
    }

    @Override
    public String toString() {
        return "CaseJson[" + caseId + "]";
    }
}
