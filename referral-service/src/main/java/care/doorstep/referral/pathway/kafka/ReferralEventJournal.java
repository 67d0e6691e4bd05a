package care.doorstep.referral.pathway.kafka;

import care.doorstep.platform.outbox.Journal;
import care.doorstep.platform.outbox.NewEvent;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.pathway.domain.Intake;
import care.doorstep.referral.pathway.domain.ReferralEvent;
import care.doorstep.referral.pathway.domain.ReferralEvents;
import care.doorstep.referral.pathway.domain.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States what happens to referrals as the contracts describe it. */
@ApplicationScoped
class ReferralEventJournal implements ReferralEvents {

    private static final String TOPIC = "doorstep.referral.v1";

    private final Journal journal;

    ReferralEventJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void publish(Intake about, ReferralEvent event) {
        journal.append(NewEvent.of(TOPIC, about.person().value(), type(event), body(about, event), event.at())
                .correlated(about.correlationId(), null));
    }

    private static String type(ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.ReferralReceived _ -> "referral.received";
            case ReferralEvent.ReferralTriaged _ -> "referral.triaged";
            case ReferralEvent.ReferralOffered _ -> "referral.offered";
            case ReferralEvent.ReferralRePlaced _ -> "referral.re-placed";
            case ReferralEvent.ReferralAccepted _ -> "referral.accepted";
            case ReferralEvent.AcceptanceRefused _ -> "referral.acceptance-refused";
            case ReferralEvent.ReferralDeclinedWithAdvice _ -> "referral.declined-with-advice";
            case ReferralEvent.ReferralEscalated _ -> "referral.escalated";
            case ReferralEvent.ReferralWithdrawn _ -> "referral.withdrawn";
            case ReferralEvent.ReferralClosed _ -> "referral.closed";
        };
    }

    private static Object body(Intake about, ReferralEvent event) {
        UUID id = about.id().value();
        UUID person = about.person().value();
        return switch (event) {
            case ReferralEvent.ReferralReceived _ -> received(about);
            case ReferralEvent.ReferralTriaged e -> Wire.Triaged.of(id, person, e.triage());
            case ReferralEvent.ReferralOffered e -> offered(about, e);
            case ReferralEvent.ReferralRePlaced e ->
                new Wire.RePlaced(id, person, e.team().value(), e.placedBy(), e.at());
            case ReferralEvent.ReferralAccepted e -> Wire.Accepted.of(id, person, e.acceptance());
            case ReferralEvent.AcceptanceRefused e ->
                new Wire.Refused(
                        id,
                        person,
                        e.acceptance().caseId().value(),
                        e.acceptance().team().value(),
                        code(e.cause()),
                        e.at());
            case ReferralEvent.ReferralDeclinedWithAdvice e ->
                new Wire.Declined(
                        id, person, e.advice().team().value(), e.advice().note(), e.at());
            case ReferralEvent.ReferralEscalated e ->
                new Wire.Escalated(id, person, code(e.reason()), value(e.team()), e.at());
            case ReferralEvent.ReferralWithdrawn e -> new Wire.Ended(id, person, code(e.reason()), e.at());
            case ReferralEvent.ReferralClosed e -> new Wire.Ended(id, person, code(e.reason()), e.at());
        };
    }

    private static Wire.Received received(Intake intake) {
        ReferralId previous = intake.previous();
        return new Wire.Received(
                intake.id().value(),
                intake.person().value(),
                intake.channel().code(),
                intake.referringOrganisation(),
                code(intake.reason()),
                code(intake.requestedPriority()),
                intake.receivedAt(),
                intake.needIdentifiedAt(),
                intake.practice(),
                value(intake.neighbourhood()),
                intake.ageBand().code(),
                intake.flags().stream().sorted().map(ReferralEventJournal::code).toList(),
                previous == null ? null : previous.value());
    }

    private static Wire.Offered offered(Intake intake, ReferralEvent.ReferralOffered event) {
        return new Wire.Offered(
                intake.id().value(),
                intake.person().value(),
                event.offer().team().value(),
                value(intake.neighbourhood()),
                code(event.offer().priority()),
                code(intake.reason()),
                event.offer().offeredAt(),
                event.offer().expiresAt(),
                event.clockDueAt(),
                event.offer().number());
    }

    private static @Nullable String value(@Nullable NeighbourhoodId neighbourhood) {
        return neighbourhood == null ? null : neighbourhood.value();
    }

    private static @Nullable String value(@Nullable TeamId team) {
        return team == null ? null : team.value();
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
