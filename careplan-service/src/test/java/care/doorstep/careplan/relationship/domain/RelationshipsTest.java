package care.doorstep.careplan.relationship.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.careplan.person.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelationshipsTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");
    private static final Viewer TRIAGE = staff("triage", true);
    private static final Viewer NURSE = staff("nurse", false, "NH01-INT");
    private static final Viewer OTHER_NURSE = staff("other", false, "NH02-INT");
    private static final Viewer PRACTICE = new Viewer("gp", "Z90001", false, true, _ -> false);
    private static final Viewer HOSPITAL = new Viewer("hospital", "RZ9", false, true, _ -> false);

    private final UUID referral = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final Relationships nobody = Relationships.none(new PersonId(UUID.randomUUID()));

    @Test
    void nobody_sees_a_person_without_a_reason() {
        assertThat(List.of(TRIAGE, NURSE, PRACTICE, HOSPITAL)).noneMatch(v -> nobody.cover(v, MONDAY));
    }

    @Test
    void a_referral_opens_the_front_door_to_its_staff_only() {
        var referred = nobody.referred(referral, "RY9", MONDAY, MONDAY);
        assertThat(referred.cover(TRIAGE, MONDAY)).isTrue();
        assertThat(referred.cover(NURSE, MONDAY)).isFalse();
        assertThat(referred.cover(HOSPITAL, MONDAY)).isFalse();
    }

    @Test
    void the_front_door_closes_30_days_after_the_last_referral_ended() {
        var second = UUID.randomUUID();
        var one = nobody.referred(referral, "RY9", MONDAY, MONDAY)
                .referred(second, "RY9", MONDAY, MONDAY)
                .referralEnded(referral, MONDAY, MONDAY);
        assertThat(one.cover(TRIAGE, days(60))).isTrue();
        var none = one.referralEnded(second, days(10), days(10));
        assertThat(none.cover(TRIAGE, days(40).minusMillis(1))).isTrue();
        assertThat(none.cover(TRIAGE, days(40))).isFalse();
    }

    @Test
    void the_practice_follows_the_persons_newest_record() {
        var registered = nobody.registeredWith("Z90001", 2, MONDAY, MONDAY);
        assertThat(registered.cover(PRACTICE, MONDAY)).isTrue();
        assertThat(registered.registeredWith("Z90002", 1, MONDAY, MONDAY)).isEqualTo(registered);
        var moved = registered.registeredWith("Z90002", 3, MONDAY, MONDAY);
        assertThat(moved.cover(PRACTICE, MONDAY)).isFalse();
        assertThat(moved.registeredWith(null, 4, MONDAY, MONDAY).snapshot()).isEmpty();
    }

    @Test
    void a_record_that_changes_something_else_publishes_nothing() {
        var registered = nobody.registeredWith("Z90001", 1, MONDAY, MONDAY);
        assertThat(registered.registeredWith("Z90001", 2, MONDAY, MONDAY).version())
                .isEqualTo(registered.version());
    }

    @Test
    void a_team_that_accepted_holds_the_person_until_30_days_after_discharge() {
        var accepted = nobody.caseAccepted(caseId, "RY9", "NH01-INT", MONDAY, MONDAY);
        assertThat(accepted.holdCase(NURSE, MONDAY)).isTrue();
        assertThat(accepted.cover(OTHER_NURSE, MONDAY)).isFalse();
        var discharged = accepted.caseEnded(caseId, days(5), days(5));
        assertThat(discharged.holdCase(NURSE, days(35).minusMillis(1))).isTrue();
        assertThat(discharged.holdCase(NURSE, days(35))).isFalse();
    }

    @Test
    void the_practice_and_the_front_door_see_without_holding_a_case() {
        var seen = nobody.registeredWith("Z90001", 1, MONDAY, MONDAY).referred(referral, "RY9", MONDAY, MONDAY);
        assertThat(seen.holdCase(PRACTICE, MONDAY)).isFalse();
        assertThat(seen.holdCase(TRIAGE, MONDAY)).isFalse();
    }

    @Test
    void an_acceptance_that_did_not_stand_gives_nothing_in_whichever_order_it_is_heard() {
        var before = nobody.acceptanceRefused(caseId, MONDAY).caseAccepted(caseId, "RY9", "NH01-INT", MONDAY, MONDAY);
        var after =
                nobody.caseAccepted(caseId, "RY9", "NH01-INT", MONDAY, MONDAY).acceptanceRefused(caseId, MONDAY);
        assertThat(before.cover(NURSE, MONDAY)).isFalse();
        assertThat(after.cover(NURSE, MONDAY)).isFalse();
        assertThat(before.version()).isZero();
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void breaking_the_glass_opens_the_record_to_that_user_for_four_hours() {
        var broken = nobody.glassBroken("other", "RY9", MONDAY);
        assertThat(broken.cover(OTHER_NURSE, MONDAY)).isTrue();
        assertThat(broken.cover(NURSE, MONDAY)).isFalse();
        assertThat(broken.holdCase(OTHER_NURSE, MONDAY)).isFalse();
        assertThat(broken.cover(OTHER_NURSE, MONDAY.plus(Duration.ofHours(4)).minusMillis(1)))
                .isTrue();
        assertThat(broken.cover(OTHER_NURSE, MONDAY.plus(Duration.ofHours(4)))).isFalse();
    }

    @Test
    void hearing_the_same_fact_twice_changes_nothing() {
        var once = nobody.referred(referral, "RY9", MONDAY, MONDAY)
                .caseAccepted(caseId, "RY9", "NH01-INT", MONDAY, MONDAY)
                .caseEnded(caseId, MONDAY, MONDAY);
        var twice = once.referred(referral, "RY9", days(1), MONDAY)
                .caseAccepted(caseId, "RY9", "NH01-INT", days(1), MONDAY)
                .caseEnded(caseId, days(1), MONDAY);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void two_referrals_are_one_row_and_a_second_one_publishes_nothing_new() {
        var one = nobody.referred(referral, "RY9", MONDAY, MONDAY);
        var two = one.referred(UUID.randomUUID(), "RY9", days(1), days(1));
        assertThat(two.snapshot()).hasSize(1);
        assertThat(two.version()).isEqualTo(one.version());
    }

    @Test
    void what_has_lapsed_is_gone_from_the_next_snapshot() {
        var broken = nobody.glassBroken("other", "RY9", MONDAY);
        var next = broken.referred(referral, "RY9", days(1), days(1));
        assertThat(next.snapshot()).extracting(Relationship::basis).containsExactly(Basis.FRONT_DOOR);
    }

    @Test
    void an_end_that_is_heard_of_nothing_known_changes_nothing() {
        assertThat(nobody.referralEnded(referral, MONDAY, MONDAY)).isEqualTo(nobody);
        assertThat(nobody.caseEnded(caseId, MONDAY, MONDAY)).isEqualTo(nobody);
    }

    private static Instant days(int after) {
        return MONDAY.plus(Duration.ofDays(after));
    }

    private static Viewer staff(String user, boolean frontDoor, String... teams) {
        return new Viewer(user, "RY9", frontDoor, false, Set.of(teams)::contains);
    }
}
