package care.doorstep.referral.pathway.application;

import care.doorstep.platform.access.PersonAccess;
import care.doorstep.referral.clock.application.ReferralClock;
import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.pathway.domain.Channel;
import care.doorstep.referral.pathway.domain.Flag;
import care.doorstep.referral.pathway.domain.Intake;
import care.doorstep.referral.pathway.domain.Narrative;
import care.doorstep.referral.pathway.domain.Notes;
import care.doorstep.referral.pathway.domain.Priority;
import care.doorstep.referral.pathway.domain.Reason;
import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.pathway.domain.ReferralId;
import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Viewer;
import care.doorstep.referral.person.application.FindOrRegister;
import care.doorstep.referral.person.application.FindOrRegister.Found;
import care.doorstep.referral.person.application.FindOrRegister.Trust;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.People;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.PersonId;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a referral in, from any channel. From here on the single point of access owns it. */
@ApplicationScoped
public class SubmitReferral {

    /** Whom a referral is about. */
    public sealed interface Whom {

        /** Somebody the index knows. */
        record Known(PersonId id) implements Whom {}

        /** Somebody as the referrer describes them. */
        record Described(@Nullable String nhsNumber, Demographics demographics, Trust trust) implements Whom {
            @Override
            public String toString() {
                return "Described[one person]";
            }
        }
    }

    /**
     * @param writer display name of whoever writes
     * @param correlationId of the request; a referral that follows another keeps the other's
     */
    public record Submission(
            Viewer submitter,
            String writer,
            Whom whom,
            Channel channel,
            Reason reason,
            Priority requestedPriority,
            @Nullable Instant needIdentifiedAt,
            @Nullable ReferralId previous,
            Narrative narrative,
            String correlationId) {}

    /** What has come of a submission, so that nobody needs to read it again. */
    public record Submitted(Referrals.Stored stored, Narrative narrative, Person person, TwoHourClock clock) {
        @Override
        public String toString() {
            return "Submitted[" + stored.referral().intake().id() + "]";
        }
    }

    private final Referrals referrals;
    private final People people;
    private final FindOrRegister findOrRegister;
    private final Directory directory;
    private final ReferralClock referralClock;
    private final Notes notes;
    private final PersonAccess access;
    private final Clock clock;

    SubmitReferral(
            Referrals referrals,
            People people,
            FindOrRegister findOrRegister,
            Directory directory,
            ReferralClock referralClock,
            Notes notes,
            PersonAccess access,
            Clock clock) {
        this.referrals = referrals;
        this.people = people;
        this.findOrRegister = findOrRegister;
        this.directory = directory;
        this.referralClock = referralClock;
        this.notes = notes;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Submitted submit(Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (submission.needIdentifiedAt() != null
                && submission.needIdentifiedAt().isAfter(now)) {
            throw new SubmissionRefused("/needIdentifiedAt", "is in the future");
        }
        Optional<Referrals.Stored> previous = previous(submission, now);
        Identified identified = identify(submission, now);
        Person person = identified.person();
        Intake intake = intake(submission, identified, previous, now);
        Narrative narrative = identified.differs() ? submission.narrative().withDescription() : submission.narrative();
        Referrals.Stored stored = referrals.add(Referral.receive(intake), narrative);
        TwoHourClock started = referralClock.start(
                new TwoHourClock.Subject(intake.id().value(), person.id(), intake.correlationId()),
                intake.firstContact(),
                now);
        tellReason(submission.writer(), narrative, intake);
        return new Submitted(stored, narrative, person, started);
    }

    private Optional<Referrals.Stored> previous(Submission submission, Instant now) {
        if (submission.previous() == null) {
            return Optional.empty();
        }
        return Optional.of(referrals
                .find(submission.previous())
                .filter(earlier -> submission.submitter().sightOf(earlier.referral(), now) != Viewer.Sight.NONE)
                .orElseThrow(() -> new SubmissionRefused("/previousReferralId", "is not a referral you can see")));
    }

    /**
     * @param differs see {@link Flag#DETAILS_DIFFER}
     * @param practice that the referrer named, or else that is known
     */
    private record Identified(
            Person person, boolean differs, @Nullable String practice) {}

    private Identified identify(Submission submission, Instant now) {
        return switch (submission.whom()) {
            case Whom.Known known ->
                people.find(known.id())
                        .filter(person -> mayName(submission.submitter(), person.id(), now))
                        .map(person -> new Identified(
                                person, false, person.demographics().practice()))
                        .orElseThrow(() -> new SubmissionRefused("/personId", "is not a person you can refer by id"));
            case Whom.Described d -> described(d);
        };
    }

    private Identified described(Whom.Described d) {
        Found found = findOrRegister.findOrRegister(d.nhsNumber(), d.demographics(), d.trust());
        Person person = found.person();
        String practice = d.demographics().completedBy(person.demographics()).practice();
        return new Identified(person, found.differs(), practice);
    }

    /** A person's id opens nothing to somebody who has no business with them. */
    private boolean mayName(Viewer submitter, PersonId person, Instant now) {
        return submitter.frontDoor()
                || access.mayRead(person.value())
                || referrals.about(person).stream()
                        .anyMatch(stored -> submitter.sightOf(stored.referral(), now) != Viewer.Sight.NONE);
    }

    private Intake intake(Submission s, Identified whom, Optional<Referrals.Stored> previous, Instant now) {
        Person person = whom.person();
        String practice = person.demographics().practice();
        Optional<NeighbourhoodId> neighbourhood = directory.neighbourhoodOf(practice);
        return new Intake(
                new ReferralId(UuidCreator.getTimeOrderedEpoch()),
                person.id(),
                s.channel(),
                s.submitter().organisation(),
                s.submitter().userId(),
                s.reason(),
                s.requestedPriority(),
                now,
                s.needIdentifiedAt(),
                practice,
                neighbourhood.orElse(null),
                person.attributes().ageBand(),
                flags(whom),
                s.previous(),
                previous.map(p -> p.referral().intake().correlationId()).orElse(s.correlationId()));
    }

    private Set<Flag> flags(Identified whom) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (directory.ofPractice(whom.practice()).isEmpty()) {
            flags.add(Flag.UNKNOWN_PRACTICE);
        }
        if (whom.differs()) {
            flags.add(Flag.DETAILS_DIFFER);
        }
        switch (whom.person().nhs()) {
            case NhsIdentity.Verified _ -> {}
            case NhsIdentity.NotVerified _ -> flags.add(Flag.NHS_NUMBER_NOT_VERIFIED);
            case NhsIdentity.Absent _ -> flags.add(Flag.UNIDENTIFIED_PERSON);
        }
        return flags;
    }

    private void tellReason(String writer, Narrative narrative, Intake intake) {
        String reason = narrative.reasonText();
        if (reason != null && !reason.isBlank()) {
            UUID note = UuidCreator.getTimeOrderedEpoch();
            notes.publish(new Notes.Note(
                    note,
                    intake.person(),
                    intake.id(),
                    Notes.Note.Kind.REFERRAL_REASON,
                    reason,
                    writer,
                    intake.referringOrganisation(),
                    intake.receivedAt(),
                    intake.correlationId()));
        }
    }
}
