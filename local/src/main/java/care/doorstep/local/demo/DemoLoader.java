package care.doorstep.local.demo;

import care.doorstep.local.Stack;
import care.doorstep.local.operations.ServiceClocks;
import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Pause;
import care.doorstep.local.stack.PlainFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Makes the demo locality through the public APIs, once per stack: the county, its people with their conditions, and
 * four weeks of referrals, while the stack's clocks move from then to now.
 */
public final class DemoLoader {

    private static final int SIDE_BY_SIDE = 6;
    private static final String PART = "demo locality";

    private final Stack stack;
    private final Narrator narrator;
    private final DemoApi api;
    private final DemoClock clock;

    private DemoLoader(Stack stack, Narrator narrator) {
        this.stack = stack;
        this.narrator = narrator;
        var ports = stack.plan().ports();
        this.api = new DemoApi(ports);
        this.clock = new DemoClock(new ServiceClocks(ports, stack.folder()), stack.folder());
    }

    /** Called when everything serves and {@link care.doorstep.local.stack.StackFolder#demoLoaded()} is absent. */
    public static void load(Stack stack, Narrator narrator) {
        new DemoLoader(stack, narrator).make();
    }

    private void make() {
        var now = Instant.now();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        clock.moveTo(History.begins(now));
        county();
        var people = Population.invented(today);
        var ids = register(people);
        narrator.say(PART, people.size() + " people registered");
        sendClinicalRows("conditions", ClinicalRows.conditions(people, today.minusDays(History.DAYS)));
        sendClinicalRows("activity", ClinicalRows.activity(people, today.minusDays(History.DAYS)));
        narrator.say(PART, "conditions and hospital activity sent");
        var referrals = new History(api, clock, people, ids).make(now);
        clock.catchUp();
        narrator.say(PART, referrals + " referrals over four weeks made; the clocks show the real time again");
        remember();
    }

    private void county() {
        for (int i = 0; i < County.neighbourhoods(); i++) {
            var path = "/api/caseload/v1/neighbourhoods/" + County.neighbourhoodId(i);
            var etag = api.get(path).etag();
            DemoApi.must(api.put(path, County.definition(i), etag.isEmpty() ? null : etag), "a neighbourhood");
        }
        DemoApi.must(api.csv("/api/caseload/v1/practices/import", County.practiceCsv()), "the practices");
        narrator.say(PART, County.neighbourhoods() + " neighbourhoods, " + County.practices() + " practices");
        awaitDirectory();
    }

    /** The referral service places people by practice once it has read the neighbourhoods. */
    private void awaitDirectory() {
        for (int i = 0; i < 200; i++) {
            var person = api.post("/api/referral/v1/people", Population.probe().registration());
            if (!person.body().path("neighbourhoodId").asText("").isEmpty()) {
                return;
            }
            Pause.of(Duration.ofMillis(100));
        }
    }

    private Map<DemoPerson, String> register(List<DemoPerson> people) {
        var ids = new ConcurrentHashMap<DemoPerson, String>();
        try (var threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            for (var person : people) {
                threads.submit(() -> ids.put(person, register(person)));
            }
        }
        if (ids.size() < people.size()) {
            throw new PlainFailure("The demo locality could not be made: only " + ids.size() + " of " + people.size()
                    + " people were registered. `./doorstep reset` starts afresh.");
        }
        return new LinkedHashMap<>(ids);
    }

    private String register(DemoPerson person) {
        return DemoApi.must(api.post("/api/referral/v1/people", person.registration()), "a registration")
                .body()
                .path("personId")
                .asText();
    }

    /** Sent again until every person in it is known there: a row that is known already changes nothing. */
    private void sendClinicalRows(String what, String csv) {
        for (int i = 0; i < 100; i++) {
            var report = DemoApi.must(api.csv("/api/stratification/v1/" + what + "/import", csv), what);
            if (report.body().path("rejectedCount").asInt() == 0) {
                return;
            }
            Pause.of(Duration.ofMillis(500));
        }
        throw new PlainFailure("The demo locality could not be made: " + what + " of some people were refused.");
    }

    private void remember() {
        try {
            Files.writeString(stack.folder().demoLoaded(), Instant.now().toString());
        } catch (IOException e) {
            throw new PlainFailure("The folder of the stack cannot be written: " + e.getMessage());
        }
    }
}
