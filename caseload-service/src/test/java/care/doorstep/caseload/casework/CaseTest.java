package care.doorstep.caseload.casework;

import static care.doorstep.caseload.casework.Samples.ACCEPTED_AT;
import static care.doorstep.caseload.casework.Samples.OFFERED_AT;
import static care.doorstep.caseload.casework.Samples.acceptance;
import static care.doorstep.caseload.casework.Samples.accepted;
import static care.doorstep.caseload.casework.Samples.acceptedProvisional;
import static care.doorstep.caseload.casework.Samples.contact;
import static care.doorstep.caseload.casework.Samples.offered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.caseload.casework.domain.Advice;
import care.doorstep.caseload.casework.domain.AdviceMissing;
import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseEvent;
import care.doorstep.caseload.casework.domain.CaseState;
import care.doorstep.caseload.casework.domain.ContactTimeRefused;
import care.doorstep.caseload.casework.domain.DischargeReason;
import care.doorstep.caseload.casework.domain.LapseReason;
import care.doorstep.caseload.casework.domain.NoteId;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseTest {
    private static final Instant LATER = ACCEPTED_AT.plus(Duration.ofDays(3));
    private static final NoteId ADVICE = new NoteId(UUID.randomUUID());

    @Test
    void a_team_that_accepts_is_provisional_until_the_single_point_of_access_confirms() {
        var offered = offered();
        var step = offered.accept(acceptance());
        assertThat(step.next()).isEqualTo(new Case.AcceptedProvisional(offered.offer(), 0, acceptance()));
        assertThat(step.events()).containsExactly(new CaseEvent.Allocated(offered.offer(), acceptance()));
        var confirmed = step.next().confirm();
        assertThat(confirmed.next()).isEqualTo(new Case.Accepted(offered.offer(), 0, acceptance()));
        assertThat(confirmed.events()).isEmpty();
    }

    @Test
    void an_acceptance_that_crossed_with_another_placement_is_refused() {
        var step = acceptedProvisional().refuse("placed-elsewhere", LATER);
        assertThat(step.next().reason()).isEqualTo("placed-elsewhere");
        assertThat(step.events()).isEmpty();
    }

    @Test
    void a_team_declines_only_as_outside_its_competency_and_with_advice() {
        var offered = offered();
        var step = offered.declineWithAdvice(ADVICE, LATER);
        assertThat(step.next().advice()).isEqualTo(ADVICE);
        assertThat(step.events()).containsExactly(new CaseEvent.DeclinedWithAdvice(offered.offer(), ADVICE, LATER));
        assertThatThrownBy(() -> Advice.of(null)).isInstanceOf(AdviceMissing.class);
        assertThatThrownBy(() -> Advice.of(" \n")).isInstanceOf(AdviceMissing.class);
    }

    @Test
    void a_full_team_turns_a_referral_into_an_escalation() {
        var offered = offered();
        var step = offered.escalateForCapacity(LATER);
        assertThat(step.next()).isEqualTo(new Case.CapacityEscalated(offered.offer(), 0, LATER));
        assertThat(step.events()).containsExactly(new CaseEvent.CapacityEscalated(offered.offer(), LATER));
    }

    @Test
    void no_reason_to_decline_or_to_lapse_speaks_of_capacity() {
        assertThat(Arrays.stream(LapseReason.values()).map(LapseReason::code)).noneMatch(c -> c.contains("capacity"));
        assertThat(Arrays.stream(DischargeReason.values()).map(DischargeReason::code))
                .noneMatch(c -> c.contains("capacity"));
    }

    @Test
    void an_offer_that_the_single_point_of_access_ends_lapses_without_an_event_of_ours() {
        for (LapseReason reason : LapseReason.values()) {
            var step = offered().lapse(reason, LATER);
            assertThat(step.next().reason()).isEqualTo(reason);
            assertThat(step.events()).isEmpty();
        }
    }

    @Test
    void a_contact_is_an_event_of_its_own_and_changes_no_state() {
        var accepted = accepted();
        var contact = contact(LATER.minusSeconds(600), LATER);
        var step = accepted.recordContact(contact);
        assertThat(step.next()).isEqualTo(accepted);
        assertThat(step.events()).containsExactly(new CaseEvent.ContactRecorded(accepted.offer(), contact));
        assertThat(acceptedProvisional().recordContact(contact).events()).hasSize(1);
    }

    @Test
    void a_contact_takes_place_neither_in_the_future_nor_long_before_the_offer() {
        var accepted = accepted();
        var dayBefore = OFFERED_AT.minus(Duration.ofHours(24));
        assertThat(accepted.recordContact(contact(LATER, LATER)).events()).hasSize(1);
        assertThat(accepted.recordContact(contact(dayBefore, LATER)).events()).hasSize(1);
        assertThatThrownBy(() -> accepted.recordContact(contact(LATER.plusMillis(1), LATER)))
                .isInstanceOf(ContactTimeRefused.class)
                .hasMessageContaining("future");
        assertThatThrownBy(() -> accepted.recordContact(contact(dayBefore.minusMillis(1), LATER)))
                .isInstanceOf(ContactTimeRefused.class)
                .hasMessageContaining("before the case was offered");
    }

    @Test
    void a_contact_from_before_the_discharge_can_be_entered_after_it() {
        var discharged = accepted().discharge(DischargeReason.GOALS_MET, LATER).next();
        var nextDay = LATER.plus(Duration.ofDays(1));
        assertThat(discharged.recordContact(contact(LATER, nextDay)).events()).hasSize(1);
        assertThatThrownBy(() -> discharged.recordContact(contact(LATER.plusMillis(1), nextDay)))
                .isInstanceOf(ContactTimeRefused.class)
                .hasMessageContaining("after the discharge");
    }

    @Test
    void a_team_that_is_finished_discharges() {
        var accepted = accepted();
        var step = accepted.discharge(DischargeReason.DIED, LATER);
        assertThat(step.next().reason()).isEqualTo(DischargeReason.DIED);
        assertThat(step.events())
                .containsExactly(new CaseEvent.Discharged(accepted.offer(), DischargeReason.DIED, LATER));
    }

    @Test
    void a_team_sees_the_person_while_it_works_with_them_and_30_days_after_the_discharge() {
        var discharged = accepted().discharge(DischargeReason.GOALS_MET, LATER).next();
        var end = LATER.plus(Duration.ofDays(30));
        assertThat(offered().showsPerson(LATER)).isTrue();
        assertThat(acceptedProvisional().showsPerson(LATER)).isTrue();
        assertThat(accepted().showsPerson(LATER)).isTrue();
        assertThat(discharged.showsPerson(end.minusMillis(1))).isTrue();
        assertThat(discharged.showsPerson(end)).isFalse();
        assertThat(offered().declineWithAdvice(ADVICE, LATER).next().showsPerson(LATER))
                .isFalse();
        assertThat(offered().escalateForCapacity(LATER).next().showsPerson(LATER))
                .isFalse();
        assertThat(offered().lapse(LapseReason.EXPIRED, LATER).next().showsPerson(LATER))
                .isFalse();
        assertThat(acceptedProvisional().refuse("withdrawn", LATER).next().showsPerson(LATER))
                .isFalse();
    }

    /** An illegal transition is one that no state offers: this is the whole list of the legal ones. */
    @Test
    void a_transition_exists_only_on_the_state_it_is_legal_in() {
        var legal = Arrays.stream(Case.class.getPermittedSubclasses())
                .collect(Collectors.toMap(Class::getSimpleName, CaseTest::transitions));
        assertThat(legal)
                .isEqualTo(Map.of(
                        "Offered", Set.of("accept", "declineWithAdvice", "escalateForCapacity", "lapse"),
                        "AcceptedProvisional", Set.of("confirm", "refuse", "recordContact"),
                        "Accepted", Set.of("recordContact", "discharge"),
                        "Declined", Set.of(),
                        "CapacityEscalated", Set.of(),
                        "OfferLapsed", Set.of(),
                        "AcceptanceRefused", Set.of(),
                        "Discharged", Set.of("recordContact")));
    }

    @Test
    void every_state_has_a_name() {
        assertThat(CaseState.values()).hasSize(Case.class.getPermittedSubclasses().length);
        for (CaseState state : CaseState.values()) {
            assertThat(CaseState.of(state.code())).isEqualTo(state);
        }
    }

    private static Set<String> transitions(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Case.Step.class)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }
}
