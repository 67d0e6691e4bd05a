package care.doorstep.referral.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.referral.clock.domain.ClockEvent.ClockAmber;
import care.doorstep.referral.clock.domain.ClockEvent.ClockBreached;
import care.doorstep.referral.clock.domain.ClockEvent.ClockCorrected;
import care.doorstep.referral.clock.domain.ClockEvent.ClockStarted;
import care.doorstep.referral.clock.domain.ClockEvent.ClockStopped;
import care.doorstep.referral.clock.domain.TwoHourClock.Running;
import care.doorstep.referral.clock.domain.TwoHourClock.Stopped;
import care.doorstep.referral.clock.domain.TwoHourClock.Subject;
import care.doorstep.referral.clock.domain.TwoHourClock.Tick;
import care.doorstep.referral.person.domain.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TwoHourClockTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant START = london("2026-10-08T18:30");

    private final ClockRules rules = rulesInForce();
    private final Subject subject = new Subject(UUID.randomUUID(), new PersonId(UUID.randomUUID()), "a-journey");

    @Test
    void need_identified_at_half_past_six_is_due_at_half_past_eight_with_amber_at_a_quarter_to() {
        assertThat(confirmed().amberAt()).isEqualTo(london("2026-10-08T19:45"));
        assertThat(confirmed().dueAt()).isEqualTo(london("2026-10-08T20:30"));
    }

    @Test
    void two_hours_are_two_hours_on_the_night_the_clocks_go_back() {
        Instant halfPastMidnightBst = ZonedDateTime.of(LocalDateTime.parse("2026-10-25T00:30"), LONDON)
                .toInstant();
        Instant halfPastOneGmt =
                LocalDateTime.parse("2026-10-25T01:30").atZone(ZoneId.of("UTC")).toInstant();
        Running clock = (Running)
                TwoHourClock.start(subject, halfPastMidnightBst, rules).next();
        assertThat(clock.dueAt()).isEqualTo(halfPastOneGmt);
    }

    @Test
    void an_untriaged_referral_has_a_provisional_clock() {
        Tick tick = TwoHourClock.start(subject, START, rules);
        assertThat(tick.next())
                .isInstanceOfSatisfying(
                        Running.class, r -> assertThat(r.provisional()).isTrue());
        assertThat(tick.events()).hasExactlyElementsOfTypes(ClockStarted.class);
    }

    @Test
    void triage_confirms_the_clock_and_may_correct_its_start() {
        Instant earlier = START.minusSeconds(600);
        Tick tick = provisional().confirm(earlier, START.plusSeconds(60), rules);
        Running running = (Running) tick.next();
        assertThat(running.provisional()).isFalse();
        assertThat(running.startedAt()).isEqualTo(earlier);
        assertThat(running.dueAt()).isEqualTo(earlier.plusSeconds(7200));
        assertThat(tick.events()).hasExactlyElementsOfTypes(ClockStarted.class);
    }

    @Test
    void a_clock_that_rang_too_early_rings_again_when_triage_moves_its_start() {
        Running rung = ring(provisional(), START.plusSeconds(7260));
        Running moved = (Running) rung.confirm(START.plusSeconds(3600), START.plusSeconds(7260), rules)
                .next();
        assertThat(moved.breachRung()).isFalse();
        assertThat(moved.ring(moved.dueAt().plusSeconds(1)).events())
                .hasExactlyElementsOfTypes(ClockAmber.class, ClockBreached.class);
    }

    @Test
    void a_clock_that_triage_finds_unneeded_stands_down() {
        Tick tick = provisional().standDown(START.plusSeconds(60));
        assertThat(tick.next())
                .isInstanceOfSatisfying(
                        Stopped.class, s -> assertThat(s.outcome()).isEqualTo(ClockOutcome.NOT_REQUIRED));
        assertThat(tick.events()).hasExactlyElementsOfTypes(ClockStopped.class);
    }

    @Test
    void amber_and_breach_ring_once_each() {
        assertThat(confirmed().ring(london("2026-10-08T19:44")).events()).isEmpty();
        Tick amber = confirmed().ring(london("2026-10-08T19:45"));
        assertThat(amber.events()).hasExactlyElementsOfTypes(ClockAmber.class);
        Running afterAmber = (Running) amber.next();
        assertThat(afterAmber.ring(london("2026-10-08T20:30")).events()).isEmpty();
        Tick breach = afterAmber.ring(london("2026-10-08T20:31"));
        assertThat(breach.events()).hasExactlyElementsOfTypes(ClockBreached.class);
        assertThat(((Running) breach.next()).ring(london("2026-10-08T21:00")).events())
                .isEmpty();
    }

    @Test
    void seen_face_to_face_at_ten_past_eight_meets_it() {
        Tick tick = confirmed().seen(london("2026-10-08T20:10"));
        assertThat(tick.next()).isInstanceOfSatisfying(Stopped.class, s -> {
            assertThat(s.outcome()).isEqualTo(ClockOutcome.MET);
            assertThat(s.minutes()).isEqualTo(100);
        });
        assertThat(tick.events()).hasExactlyElementsOfTypes(ClockStopped.class);
    }

    @Test
    void seen_at_exactly_two_hours_meets_it_and_a_second_later_does_not() {
        assertThat(outcome(confirmed().seen(london("2026-10-08T20:30")))).isEqualTo(ClockOutcome.MET);
        assertThat(outcome(confirmed().seen(london("2026-10-08T20:30").plusSeconds(1))))
                .isEqualTo(ClockOutcome.MISSED);
    }

    @Test
    void only_being_seen_face_to_face_stops_it() {
        assertThat(rules.stops("face-to-face", "seen")).isTrue();
        assertThat(rules.stops("telephone", "seen")).isFalse();
        assertThat(rules.stops("video", "seen")).isFalse();
        assertThat(rules.stops("face-to-face", "no-access")).isFalse();
    }

    @Test
    void a_contact_from_before_the_need_answers_another_need() {
        Running clock = confirmed();
        assertThat(clock.seen(START.minusSeconds(1))).isEqualTo(new Tick(clock, java.util.List.of()));
    }

    @Test
    void a_late_entry_of_a_timely_visit_corrects_the_breach() {
        Running breached = ring(confirmed(), london("2026-10-08T20:31"));
        Tick tick = breached.seen(london("2026-10-08T20:10"));
        assertThat(outcome(tick)).isEqualTo(ClockOutcome.MET);
        assertThat(tick.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ClockCorrected.class,
                        c -> assertThat(c.replaces()).isEqualTo(ClockCorrected.Replaced.BREACHED));
    }

    @Test
    void a_late_entry_of_an_earlier_visit_corrects_the_stop() {
        Stopped missed = (Stopped) confirmed().seen(london("2026-10-08T21:00")).next();
        Tick tick = missed.seen(london("2026-10-08T20:00"));
        assertThat(outcome(tick)).isEqualTo(ClockOutcome.MET);
        assertThat(tick.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ClockCorrected.class, c -> assertThat(c.replaces()).isEqualTo(ClockCorrected.Replaced.STOPPED));
    }

    @Test
    void later_visits_and_the_same_visit_again_change_nothing() {
        Stopped met = (Stopped) confirmed().seen(london("2026-10-08T20:10")).next();
        assertThat(met.seen(london("2026-10-08T20:10")).events()).isEmpty();
        assertThat(met.seen(london("2026-10-08T20:20")).events()).isEmpty();
    }

    @Test
    void ended_unseen_is_missed_without_minutes_until_a_visit_is_entered_after_all() {
        Stopped unseen =
                (Stopped) confirmed().endUnseen(london("2026-10-08T22:00")).next();
        assertThat(unseen.outcome()).isEqualTo(ClockOutcome.MISSED);
        assertThat(unseen.minutes()).isNull();
        assertThat(outcome(unseen.seen(london("2026-10-08T20:00")))).isEqualTo(ClockOutcome.MET);
    }

    @Test
    void a_clock_that_was_not_required_stays_so() {
        Stopped stoodDown =
                (Stopped) provisional().standDown(START.plusSeconds(60)).next();
        assertThat(stoodDown.seen(START.plusSeconds(120)).events()).isEmpty();
    }

    private Running provisional() {
        return (Running) TwoHourClock.start(subject, START, rules).next();
    }

    private Running confirmed() {
        return (Running) provisional().confirm(null, START, rules).next();
    }

    private static Running ring(Running clock, Instant at) {
        return (Running) clock.ring(at).next();
    }

    private static ClockOutcome outcome(Tick tick) {
        return ((Stopped) tick.next()).outcome();
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private static ClockRules rulesInForce() {
        try (InputStream data = TwoHourClockTest.class.getResourceAsStream("/rules/two-hour-clock.properties")) {
            Properties properties = new Properties();
            properties.load(data);
            return ClockRules.from(properties);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
