package care.doorstep.referral.pathway.domain;

import static care.doorstep.referral.pathway.domain.ReferralFixtures.NOW;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.RULES;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.TEAM_A;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.TEAM_B;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.acceptanceBy;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.acceptedBy;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.closed;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.intake;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.lapsed;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.offeredTo;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.received;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.triage;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.withHub;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.referral.pathway.domain.Referral.Accepted;
import care.doorstep.referral.pathway.domain.Referral.Closed;
import care.doorstep.referral.pathway.domain.Referral.Offered;
import care.doorstep.referral.pathway.domain.Referral.WithHub;
import care.doorstep.referral.pathway.domain.Referral.Withdrawn;
import care.doorstep.referral.pathway.domain.ReferralEvent.AcceptanceRefused;
import care.doorstep.referral.pathway.domain.ReferralEvent.AcceptanceRefused.Cause;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralAccepted;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralClosed;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralDeclinedWithAdvice;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralEscalated;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralOffered;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralRePlaced;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralReceived;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralTriaged;
import care.doorstep.referral.pathway.domain.ReferralEvent.ReferralWithdrawn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferralTest {

    @Nested
    class The_way_to_a_team {

        @Test
        void receiving_tells_that_it_was_received() {
            assertThat(Referral.receive(intake()).events()).hasExactlyElementsOfTypes(ReferralReceived.class);
        }

        @Test
        void triage_offers_it_to_the_team_of_the_neighbourhood() {
            Step<Offered> step = received().triageTo(TEAM_A, triage(), RULES, null);
            assertThat(step.next().offer().team()).isEqualTo(TEAM_A);
            assertThat(step.next().offer().number()).isEqualTo(1);
            assertThat(step.events()).hasExactlyElementsOfTypes(ReferralTriaged.class, ReferralOffered.class);
        }

        @Test
        void without_a_neighbourhood_it_goes_to_the_hub() {
            Step<WithHub> step = received().triageToHub(triage());
            assertThat(step.next().reason()).isEqualTo(HubReason.NO_NEIGHBOURHOOD);
            assertThat(step.events()).hasExactlyElementsOfTypes(ReferralTriaged.class, ReferralEscalated.class);
        }

        @Test
        void the_team_accepts_and_owns_it() {
            Acceptance acceptance = acceptanceBy(TEAM_A, NOW);
            Step<? extends Referral> step = offeredTo(TEAM_A).accept(acceptance, NOW);
            assertThat(step.next())
                    .isInstanceOfSatisfying(
                            Accepted.class, a -> assertThat(a.acceptance()).isEqualTo(acceptance));
            assertThat(step.events()).hasExactlyElementsOfTypes(ReferralAccepted.class);
        }

        @Test
        void the_team_ends_its_work() {
            Accepted accepted = acceptedBy(TEAM_A);
            Step<? extends Referral> step =
                    accepted.close(accepted.acceptance().caseId(), ClosureReason.DISCHARGED, NOW);
            assertThat(step.next()).isInstanceOf(Closed.class);
            assertThat(step.events()).hasExactlyElementsOfTypes(ReferralClosed.class);
        }

        @Test
        void the_end_of_another_case_is_not_its_end() {
            assertThat(acceptedBy(TEAM_A)
                            .close(new CaseId(UUID.randomUUID()), ClosureReason.DISCHARGED, NOW)
                            .events())
                    .isEmpty();
        }
    }

    @Nested
    class No_bounce_backs {

        private final Advice advice = new Advice(TEAM_A, UUID.randomUUID(), NOW);

        @Test
        void a_decline_with_advice_comes_back_to_the_hub_and_the_advice_stays() {
            Step<? extends Referral> step = offeredTo(TEAM_A).declineWithAdvice(advice);
            assertThat(step.next()).isInstanceOfSatisfying(WithHub.class, hub -> {
                assertThat(hub.reason()).isEqualTo(HubReason.DECLINED_WITH_ADVICE);
                assertThat(hub.progress().advice()).containsExactly(advice);
            });
            assertThat(step.events())
                    .hasExactlyElementsOfTypes(ReferralDeclinedWithAdvice.class, ReferralEscalated.class);
        }

        @Test
        void a_full_team_turns_a_referral_into_an_escalation() {
            Step<? extends Referral> step = offeredTo(TEAM_A).escalateForCapacity(TEAM_A, NOW);
            assertThat(step.next())
                    .isInstanceOfSatisfying(
                            WithHub.class, hub -> assertThat(hub.reason()).isEqualTo(HubReason.CAPACITY));
            assertThat(step.events()).hasExactlyElementsOfTypes(ReferralEscalated.class);
        }

        @Test
        void no_refusal_code_for_lack_of_capacity_exists() {
            assertThat(Arrays.stream(Cause.values()).map(Enum::name)).noneMatch(name -> name.contains("CAPACITY"));
            assertThat(Arrays.stream(WithdrawalReason.values()).map(Enum::name))
                    .noneMatch(name -> name.contains("CAPACITY"));
        }

        @Test
        void an_offer_that_nobody_answers_goes_to_the_hub_when_it_expires_and_not_before() {
            Offered offered = offeredTo(TEAM_A);
            Instant expiry = offered.offer().expiresAt();
            assertThat(offered.expire(expiry.minusMillis(1)).events()).isEmpty();
            assertThat(offered.expire(expiry).next())
                    .isInstanceOfSatisfying(
                            WithHub.class, hub -> assertThat(hub.reason()).isEqualTo(HubReason.OFFER_EXPIRED));
        }

        @Test
        void the_hub_places_it_and_the_next_team_accepts() {
            Step<Offered> step = withHub().rePlace(TEAM_B, "hub", NOW, RULES, null);
            assertThat(step.events()).hasExactlyElementsOfTypes(ReferralRePlaced.class, ReferralOffered.class);
            assertThat(step.next().accept(acceptanceBy(TEAM_B, NOW), NOW).next())
                    .isInstanceOf(Accepted.class);
        }

        @Test
        void offers_are_counted_and_advice_is_kept_along_the_way() {
            WithHub declined =
                    (WithHub) offeredTo(TEAM_A).declineWithAdvice(advice).next();
            Offered again = declined.rePlace(TEAM_B, "hub", NOW, RULES, null).next();
            assertThat(again.offer().number()).isEqualTo(2);
            assertThat(again.progress().advice()).containsExactly(advice);
        }

        @Test
        void somebody_holds_it_in_every_state_until_it_ends() {
            for (Referral referral : List.of(received(), offeredTo(TEAM_A), withHub(), acceptedBy(TEAM_A))) {
                assertThat(Holder.of(referral, null).kind()).isNotEqualTo(Holder.Kind.NOBODY);
            }
            assertThat(Holder.of(offeredTo(TEAM_A), null).kind()).isEqualTo(Holder.Kind.FRONT_DOOR);
            assertThat(Holder.of(acceptedBy(TEAM_A), null).team()).isEqualTo(TEAM_A);
        }
    }

    @Nested
    class What_crosses {

        @Test
        void a_second_team_s_acceptance_is_refused_and_ownership_stays() {
            Accepted accepted = acceptedBy(TEAM_A);
            Step<Accepted> step = accepted.acceptAgain(acceptanceBy(TEAM_B, NOW), NOW);
            assertThat(step.next()).isEqualTo(accepted);
            assertRefused(step, Cause.PLACED_ELSEWHERE);
        }

        @Test
        void the_same_acceptance_again_changes_nothing() {
            Accepted accepted = acceptedBy(TEAM_A);
            assertThat(accepted.acceptAgain(accepted.acceptance(), NOW).events())
                    .isEmpty();
            Closed closed = closed();
            assertThat(closed.refuseAcceptance(closed.acceptance(), NOW).events())
                    .isEmpty();
        }

        @Test
        void an_acceptance_after_the_withdrawal_is_refused() {
            assertRefused(withdrawn().refuseAcceptance(acceptanceBy(TEAM_A, NOW), NOW), Cause.WITHDRAWN);
        }

        @Test
        void an_acceptance_after_the_end_is_refused() {
            assertRefused(closed().refuseAcceptance(acceptanceBy(TEAM_B, NOW), NOW), Cause.PLACED_ELSEWHERE);
        }

        @Test
        void an_acceptance_by_the_team_the_hub_did_not_wait_for_is_refused() {
            Offered rePlaced =
                    offeredTo(TEAM_A).rePlace(TEAM_B, "hub", NOW, RULES, null).next();
            Step<? extends Referral> step = rePlaced.accept(acceptanceBy(TEAM_A, NOW), NOW);
            assertThat(step.next()).isEqualTo(rePlaced);
            assertRefused(step, Cause.PLACED_ELSEWHERE);
        }

        @Test
        void an_acceptance_made_in_time_stands_though_its_word_came_after_the_offer_lapsed() {
            WithHub lapsed = lapsed();
            Instant expiry = lapsed.lastOffer().expiresAt();
            assertThat(lapsed.accept(acceptanceBy(TEAM_A, expiry), expiry.plusSeconds(60))
                            .next())
                    .isInstanceOf(Accepted.class);
        }

        @Test
        void an_acceptance_made_after_the_offer_lapsed_is_refused() {
            WithHub lapsed = lapsed();
            Instant late = lapsed.lastOffer().expiresAt().plusSeconds(1);
            Step<? extends Referral> step = lapsed.accept(acceptanceBy(TEAM_A, late), late);
            assertThat(step.next()).isEqualTo(lapsed);
            assertRefused(step, Cause.PLACED_ELSEWHERE);
        }

        @Test
        void an_acceptance_by_a_team_that_was_full_is_refused() {
            WithHub full =
                    (WithHub) offeredTo(TEAM_A).escalateForCapacity(TEAM_A, NOW).next();
            assertRefused(full.accept(acceptanceBy(TEAM_A, NOW), NOW), Cause.PLACED_ELSEWHERE);
            assertRefused(withHub().accept(acceptanceBy(TEAM_A, NOW), NOW), Cause.PLACED_ELSEWHERE);
        }

        @Test
        void a_decline_or_escalation_by_a_team_that_has_no_offer_changes_nothing() {
            Offered offered = offeredTo(TEAM_B);
            assertThat(offered.declineWithAdvice(new Advice(TEAM_A, UUID.randomUUID(), NOW)))
                    .isEqualTo(Step.stay(offered));
            assertThat(offered.escalateForCapacity(TEAM_A, NOW)).isEqualTo(Step.stay(offered));
        }

        private void assertRefused(Step<? extends Referral> step, Cause cause) {
            assertThat(step.events())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            AcceptanceRefused.class,
                            refused -> assertThat(refused.cause()).isEqualTo(cause));
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void is_possible_until_a_team_has_accepted() {
            WithdrawalReason reason = WithdrawalReason.NO_LONGER_NEEDED;
            for (Step<Withdrawn> step : List.of(
                    received().withdraw(reason, NOW),
                    offeredTo(TEAM_A).withdraw(reason, NOW),
                    withHub().withdraw(reason, NOW))) {
                assertThat(step.next().reason()).isEqualTo(reason);
                assertThat(step.events()).hasExactlyElementsOfTypes(ReferralWithdrawn.class);
            }
        }

        @Test
        void keeps_what_triage_decided() {
            assertThat(withdrawn().progressMade()).isEmpty();
            assertThat(offeredTo(TEAM_A)
                            .withdraw(WithdrawalReason.DIED, NOW)
                            .next()
                            .progressMade())
                    .isPresent();
        }
    }

    /** A transition is a method of the state it is legal in: the others do not compile. This guards the list. */
    @Nested
    class Illegal_transitions {

        @Test
        void do_not_exist() {
            assertTransitions(Referral.Received.class, "triageTo", "triageToHub", "withdraw");
            assertTransitions(
                    Offered.class,
                    "accept",
                    "declineWithAdvice",
                    "escalateForCapacity",
                    "expire",
                    "rePlace",
                    "withdraw");
            assertTransitions(WithHub.class, "accept", "rePlace", "withdraw");
            assertTransitions(Accepted.class, "acceptAgain", "close");
            assertTransitions(Withdrawn.class, "refuseAcceptance");
            assertTransitions(Closed.class, "refuseAcceptance");
        }

        @Test
        void every_state_has_a_name() {
            assertThat(Referral.class.getPermittedSubclasses()).hasSameSizeAs(ReferralState.values());
        }

        private void assertTransitions(Class<? extends Referral> state, String... names) {
            assertThat(Arrays.stream(state.getDeclaredMethods())
                            .filter(method -> method.getReturnType() == Step.class)
                            .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                            .filter(method -> !java.lang.reflect.Modifier.isPrivate(method.getModifiers()))
                            .map(java.lang.reflect.Method::getName))
                    .containsExactlyInAnyOrder(names);
        }
    }
}
