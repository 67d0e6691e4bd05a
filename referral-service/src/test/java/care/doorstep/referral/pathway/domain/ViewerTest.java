package care.doorstep.referral.pathway.domain;

import static care.doorstep.referral.pathway.domain.ReferralFixtures.NOW;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.TEAM_A;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.acceptedBy;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.closed;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.offeredTo;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.received;
import static care.doorstep.referral.pathway.domain.ReferralFixtures.withHub;
import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.referral.pathway.domain.Viewer.Sight;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ViewerTest {

    private final Viewer frontDoor = new Viewer("triage", "RY9", true, false, team -> false);
    private final Viewer submitter = new Viewer("gp", "Z90001", false, true, team -> false);
    private final Viewer otherPartner = new Viewer("hospital", "RZ9", false, true, team -> false);
    private final Viewer nurseOfA = new Viewer("nurse", "RY9", false, false, TEAM_A::equals);
    private final Viewer otherNurse = new Viewer("nurse-b", "RY9", false, false, team -> false);

    @Test
    void the_front_door_sees_every_referral() {
        assertThat(frontDoor.sightOf(received(), NOW)).isEqualTo(Sight.WHOLE);
        assertThat(frontDoor.sightOf(closed(), NOW)).isEqualTo(Sight.WHOLE);
    }

    @Test
    void a_partner_sees_what_it_submitted_and_no_more() {
        assertThat(submitter.sightOf(received(), NOW)).isEqualTo(Sight.OWN_SUBMISSION);
        assertThat(otherPartner.sightOf(received(), NOW)).isEqualTo(Sight.NONE);
    }

    @Test
    void a_team_sees_what_it_is_asked_and_what_it_holds() {
        assertThat(nurseOfA.sightOf(received(), NOW)).isEqualTo(Sight.NONE);
        assertThat(nurseOfA.sightOf(offeredTo(TEAM_A), NOW)).isEqualTo(Sight.WHOLE);
        assertThat(nurseOfA.sightOf(withHub(), NOW)).isEqualTo(Sight.NONE);
        assertThat(nurseOfA.sightOf(acceptedBy(TEAM_A), NOW)).isEqualTo(Sight.WHOLE);
        assertThat(otherNurse.sightOf(acceptedBy(TEAM_A), NOW)).isEqualTo(Sight.NONE);
    }

    @Test
    void a_team_looks_back_for_thirty_days() {
        assertThat(nurseOfA.sightOf(closed(), NOW.plus(Duration.ofDays(30)))).isEqualTo(Sight.WHOLE);
        assertThat(nurseOfA.sightOf(closed(), NOW.plus(Duration.ofDays(31)))).isEqualTo(Sight.NONE);
    }

    @Test
    void somebody_who_referred_sees_their_own_referral_and_not_their_colleagues() {
        Viewer referringNurse = new Viewer("gp-system", "Z90001", false, false, team -> false);
        Viewer colleague = new Viewer("another", "Z90001", false, false, team -> false);
        assertThat(referringNurse.sightOf(received(), NOW)).isEqualTo(Sight.OWN_SUBMISSION);
        assertThat(colleague.sightOf(received(), NOW)).isEqualTo(Sight.NONE);
    }
}
