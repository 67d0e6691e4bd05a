package care.doorstep.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.faults.check.Checker;
import care.doorstep.acceptance.faults.flow.Flow;
import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Parked;
import care.doorstep.acceptance.faults.history.Reading;
import care.doorstep.acceptance.faults.history.Recorder;
import care.doorstep.acceptance.faults.nemesis.Nemesis;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.stack.BrokerDisk;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.stack.StackClock;
import care.doorstep.acceptance.topic.Heard;
import care.doorstep.acceptance.topic.Lag;
import care.doorstep.acceptance.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A steady flow of work while everything fails in turn. Afterwards a checker that knows only what was answered, heard
 * and read looks for a broken promise. {@code DOORSTEP_TEST_FAULT_MINUTES} says for how long, {@code
 * DOORSTEP_TEST_FAULT_SEED} in which order.
 */
@Journey
@Order(6)
class FaultJourneyTest {

    private static final Duration SHORT_FORM = Duration.ofMinutes(2);

    /** The short form strikes often enough to come to every kind. */
    private static final Duration EVERY_IN_THE_SHORT_FORM = Duration.ofMillis(5_500);

    private static final Duration EVERY = Duration.ofSeconds(14);

    /** Every offer has run out by then, and every clock has rung. */
    private static final Duration UNTIL_NOTHING_IS_DUE = Duration.ofHours(6);

    private final Topics topics = Topics.listening();
    private final Recorder recorder = new Recorder();
    private final List<Throwable> unsettled = new ArrayList<>();

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void no_promise_is_broken_whatever_fails() {
        var raging = setting("MINUTES").map(Duration::ofMinutes).orElse(SHORT_FORM);
        var seed = setting("SEED").orElseGet(() -> new Random().nextLong(1_000_000));
        announce(raging, seed);
        topics.fallSilent();
        var heardBefore = topics.heard().toList();
        var nemesis = new Nemesis(recorder, topics, seed);

        workWhile(nemesis, raging, seed);
        var calm = recorder.now();
        orNote(() -> nemesis.letTimePass(UNTIL_NOTHING_IS_DUE));
        orNote(() -> Quiet.await(topics));
        var quietAfter = recorder.now().minus(calm);
        var endedAt = StackClock.now().toInstant();
        var readings = new ArrayList<Reading>();
        orNote(() -> readings.addAll(Readings.aboutAllIn(recorder.commands())
                .beforeAndAfter(() -> Part.services().forEach(Part::rebuild))));
        orNote(() -> Quiet.await(topics));

        var history = new History(
                recorder.commands(),
                recorder.stated(heardOfThisRun(heardBefore)),
                recorder.faults(),
                recorder.poisons(),
                parked(),
                readings,
                Lag.readers(Quiet.SERVICES),
                endedAt);
        var violations = Checker.violations(history);
        var report = new Report(seed, raging, quietAfter, recorder.attemptsWithoutAnswer(), history, violations);
        var whole = report.write();
        System.out.println(report.line());
        report.failures().forEach(System.out::println);
        assertThat(unsettled).as("what did not come right again").isEmpty();
        assertThat(violations).as("the whole history is in %s", whole).isEmpty();
        assertThat(report.tooLittle()).as("what a run needs, to prove anything").isEmpty();
    }

    private void workWhile(Nemesis nemesis, Duration raging, long seed) {
        try (var flow = Flow.begin(recorder, seed)) {
            orNote(() -> nemesis.rage(raging, raging.compareTo(SHORT_FORM) > 0 ? EVERY : EVERY_IN_THE_SHORT_FORM));
            orNote(flow::end);
            unsettled.addAll(flow.failures());
            unsettled.addAll(nemesis.failures());
        }
    }

    /** Offers and clocks of referrals that were there before run out meanwhile: they are another's history. */
    private Stream<Heard> heardOfThisRun(List<Heard> before) {
        var others = before.stream()
                .map(event -> event.text("referralId"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        return topics.heard().skip(before.size()).filter(event -> !others.contains(event.text("referralId")));
    }

    /** Whatever happens, there is a history to look at. */
    private void orNote(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | AssertionError e) {
            unsettled.add(e);
        }
    }

    private static void announce(Duration raging, long seed) {
        System.out.printf("fault journey: %d s, seed %d%n", raging.toSeconds(), seed);
        if (!BrokerDisk.isItsOwn()) {
            System.out.println("fault journey: Kafka's disk is not filled, for it is not Kafka's alone;"
                    + " ./doorstep test gives it one when run as root");
        }
    }

    private static List<Parked> parked() {
        return Part.services().stream()
                .flatMap(service -> service.parked().stream()
                        .map(one -> new Parked(
                                service.title(),
                                one.path("topic").asText(),
                                one.path("key").asText())))
                .toList();
    }

    private static Optional<Long> setting(String name) {
        return Optional.ofNullable(System.getenv("DOORSTEP_TEST_FAULT_" + name))
                .filter(text -> !text.isBlank())
                .map(Long::valueOf);
    }
}
