package care.doorstep.referral.pathway.rest;

import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.referral.pathway.application.SubmitReferral.Submission;
import care.doorstep.referral.pathway.application.SubmitReferral.Whom;
import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.Priority;
import care.doorstep.referral.pathway.domain.Reason;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.person.application.FindOrRegister.Trust;
import care.doorstep.referral.person.domain.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the body of a new referral. */
final class Submissions {

    private Submissions() {}

    static Submission read(ReferralBody.Submission body, Viewer submitter, String writer, String correlationId) {
        UUID previous = body.previousReferralId();
        return new Submission(
                submitter,
                writer,
                whom(body.personId(), body.person()),
                Codes.channel(body.channel()),
                Codes.read(Reason.class, body.reason(), "/reason"),
                Codes.read(Priority.class, body.requestedPriority(), "/requestedPriority"),
                body.needIdentifiedAt(),
                previous == null ? null : new ReferralId(previous),
                narrative(body),
                correlationId);
    }

    private static Whom whom(@Nullable UUID personId, @Nullable DescribedPerson person) {
        if (personId != null && person == null) {
            return new Whom.Known(new PersonId(personId));
        }
        if (person != null && personId == null) {
            return new Whom.Described(person.nhsNumber(), person.demographics(), Trust.KEEP_KNOWN_IF_ALIKE);
        }
        throw ProblemException.of(400, "invalid-request", "Give either personId or person.")
                .with(new FieldError("/person", "give this or /personId, and not both"));
    }

    private static Narrative narrative(ReferralBody.Submission body) {
        DescribedPerson sent = body.person();
        return new Narrative(
                DescribedPerson.text(body.reasonText()),
                DescribedPerson.text(body.referrerName()),
                DescribedPerson.text(body.referrerPhone()),
                sent == null ? null : DescribedPerson.text(sent.family()),
                sent == null ? null : DescribedPerson.text(sent.given()),
                sent == null ? null : sent.birthDate(),
                sent == null ? null : DescribedPerson.text(sent.nhsNumber()),
                null);
    }
}
