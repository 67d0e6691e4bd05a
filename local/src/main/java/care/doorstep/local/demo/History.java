package care.doorstep.local.demo;

import care.doorstep.local.demo.Journey.Ending;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Four weeks at the front door, and the hour before now. */
final class History {

    static final int DAYS = 28;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<LocalTime> CALLS = List.of(LocalTime.of(8, 5), LocalTime.of(11, 30), LocalTime.of(15, 0));
    private static final int TOGETHER = 3;

    private static final List<Ending> PAST = List.of(
            Ending.SEEN,
            Ending.PLANNED,
            Ending.DISCHARGED,
            Ending.SEEN,
            Ending.DISCHARGED,
            Ending.RE_PLACED,
            Ending.PLANNED,
            Ending.SEEN_LATE,
            Ending.DISCHARGED,
            Ending.WITHDRAWN,
            Ending.SEEN,
            Ending.PLANNED,
            Ending.DISCHARGED);
    private static final List<Ending> TODAY = List.of(
            Ending.RECEIVED,
            Ending.OFFERED,
            Ending.ACCEPTED,
            Ending.WITH_HUB_DECLINED,
            Ending.RECEIVED,
            Ending.WITH_HUB_FULL,
            Ending.SEEN,
            Ending.OFFERED,
            Ending.ACCEPTED,
            Ending.RECEIVED);
    private static final List<String> PRIORITIES = List.of("two-hour", "routine", "two-hour", "two-day", "routine");

    private final DemoApi api;
    private final DemoClock clock;
    private final List<DemoPerson> people;
    private final Map<DemoPerson, String> ids;
    private final Timeline timeline = new Timeline();
    private int journeys;

    History(DemoApi api, DemoClock clock, List<DemoPerson> people, Map<DemoPerson, String> ids) {
        this.api = api;
        this.clock = clock;
        this.people = people;
        this.ids = ids;
    }

    static Instant begins(Instant now) {
        return now.minus(DAYS, ChronoUnit.DAYS);
    }

    /** Makes everything up to now; returns how many referrals that took. */
    int make(Instant now) {
        for (var day = 0; day < DAYS; day++) {
            callsOf(ZonedDateTime.ofInstant(begins(now), LONDON).plusDays(day), now);
        }
        for (var ending : TODAY) {
            plan(now.minus(55 - journeys % 3, ChronoUnit.MINUTES), ending);
        }
        timeline.run(clock, now);
        return journeys;
    }

    private void callsOf(ZonedDateTime day, Instant now) {
        for (var time : CALLS) {
            var at = day.with(time).toInstant();
            if (at.isAfter(begins(now)) && at.isBefore(now.minus(3, ChronoUnit.HOURS))) {
                for (int i = 0; i < TOGETHER; i++) {
                    plan(at, PAST.get(journeys % PAST.size()));
                }
            }
        }
    }

    private void plan(Instant at, Ending ending) {
        var person = people.get(journeys * 7 % people.size());
        var priority = ending == Ending.SEEN_LATE ? "two-hour" : PRIORITIES.get(journeys % PRIORITIES.size());
        var journey = new Journey(ids.get(person), person.neighbourhood(), journeys, priority, ending);
        new ReferralStory(api, clock, timeline, journey, at).plan();
        journeys++;
    }
}
