package care.doorstep.referral.pathway.fhir;

import care.doorstep.referral.pathway.application.SubmitReferral.Submission;
import care.doorstep.referral.pathway.application.SubmitReferral.Whom;
import care.doorstep.referral.pathway.domain.Channel;
import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.Priority;
import care.doorstep.referral.pathway.domain.Reason;
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.person.application.FindOrRegister.Trust;
import care.doorstep.referral.person.domain.Demographics;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.jspecify.annotations.Nullable;

/** A checked message as the pathway's own submission. */
final class BarsReferral {

    private static final int LONGEST_TEXT = 10_000;

    private final BarsMessage message;
    private final BarsPatient patient;

    BarsReferral(BarsMessage message) {
        this.message = message;
        this.patient = new BarsPatient(message);
    }

    Submission submission(Viewer submitter, String writer, String correlationId, Trust trust, Instant now) {
        return new Submission(
                submitter,
                writer,
                new Whom.Described(patient.nhsNumber(), patient.demographics(), trust),
                channel(),
                Reason.OTHER,
                priority(),
                needIdentifiedAt(now),
                null,
                narrative(),
                correlationId);
    }

    /** The organisation that the message names as its sender: recorded, while the token's is accountable. */
    @Nullable
    String sender() {
        return message.resolve(message.header().getSender(), Organization.class)
                .map(sender -> BarsPatient.odsCode(sender).orElse(sender.getName()))
                .orElse(null);
    }

    /** An emergency encounter comes from the ambulance service; the standard tells the others apart nowhere. */
    private Channel channel() {
        return "EMER".equals(message.encounter().getClass_().getCode()) ? Channel.AMBULANCE_999 : Channel.GP;
    }

    /** Where none is stated, as in the official examples, nobody has said that it can wait. */
    private Priority priority() {
        ServiceRequestPriority stated = message.request().getPriority();
        return switch (stated) {
            case ROUTINE -> Priority.ROUTINE;
            case URGENT, ASAP, STAT, NULL -> Priority.TWO_HOUR;
            case null -> Priority.TWO_HOUR;
        };
    }

    private @Nullable Instant needIdentifiedAt(Instant now) {
        if (!message.request().hasAuthoredOn()) {
            return null;
        }
        Instant authored = message.request().getAuthoredOn().toInstant();
        return authored.isAfter(now) ? null : authored;
    }

    private Narrative narrative() {
        Demographics sent = patient.demographics();
        return new Narrative(
                reasonText(),
                referrer(),
                null,
                sent.family(),
                sent.given(),
                sent.birthDate(),
                patient.nhsNumber(),
                sender());
    }

    private @Nullable String referrer() {
        Reference requester = message.request().getRequester();
        return message.resolve(requester, Practitioner.class)
                .map(practitioner -> practitioner.getNameFirstRep().getNameAsSingleString())
                .filter(name -> !name.isBlank())
                .orElse(null);
    }

    /** The reason in words: what the request and the care plan say. */
    private @Nullable String reasonText() {
        Stream<String> request = message.request().getReasonCode().stream().map(BarsPatient::words);
        Stream<String> plan = Stream.concat(
                Stream.ofNullable(message.carePlan().getDescription()),
                message.carePlan().getActivity().stream()
                        .flatMap(activity -> activity.getOutcomeCodeableConcept().stream())
                        .map(BarsPatient::words));
        String text = Stream.concat(request, plan)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        if (text.isBlank()) {
            return null;
        }
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
