package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.faults.history.Act;
import care.doorstep.acceptance.faults.history.Command;
import care.doorstep.acceptance.faults.history.Fault;
import care.doorstep.acceptance.faults.history.History;
import care.doorstep.acceptance.faults.history.Outcome;
import care.doorstep.acceptance.faults.history.Parked;
import care.doorstep.acceptance.faults.history.Poison;
import care.doorstep.acceptance.faults.history.Reading;
import care.doorstep.acceptance.faults.history.Stated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Histories made by hand, for tests of the checker. Whatever is said comes a second after what was said before. */
final class HistoryOf {

    static final String TOOK_PLACE = "2026-10-05T09:20:00Z";
    static final Instant ENDED = Instant.parse("2026-10-05T20:00:00Z");

    private static final Set<String> READ_REFERRALS = Set.of("caseload-service", "careplan-service");

    private final String person;
    private final String referral;
    private final List<Command> commands = new ArrayList<>();
    private final List<Stated> stated = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Poison> poisons = new ArrayList<>();
    private final List<Parked> parked = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private int second;

    private HistoryOf(String person, String referral) {
        this.person = person;
        this.referral = referral;
    }

    static HistoryOf referral(String referral, String person) {
        return new HistoryOf(person, referral);
    }

    /** Submitted, triaged, accepted by case c1, seen, discharged: as it should be. */
    static HistoryOf aWholeCase() {
        return referral("r1", "p1")
                .asks(Act.SUBMIT, "k1", Outcome.ACKNOWLEDGED)
                .states("referral.received")
                .states("referral.clock-started", "amberAt", "2026-10-05T09:15:00Z", "dueAt", "2026-10-05T10:00:00Z")
                .asks(Act.TRIAGE, "r1", Outcome.ACKNOWLEDGED)
                .states("referral.triaged")
                .states("referral.offered")
                .states("referral.clock-stopped")
                .asks(Act.ACCEPT, "c1", Outcome.ACKNOWLEDGED)
                .states("caseload.allocated", "caseId", "c1", "teamId", "NH01-INT")
                .states("referral.accepted", "caseId", "c1")
                .asks(Act.CONTACT, Act.contact("c1", TOOK_PLACE), Outcome.ACKNOWLEDGED)
                .states("caseload.contact-recorded", "caseId", "c1", "tookPlaceAt", TOOK_PLACE, "contactId", "t1")
                .asks(Act.DISCHARGE, "c1", Outcome.ACKNOWLEDGED)
                .states("caseload.discharged", "caseId", "c1")
                .states("referral.closed");
    }

    HistoryOf asks(Act act, String effect, Outcome outcome) {
        var invoked = next();
        commands.add(new Command("k1", act, effect, person, referral, invoked, next(), 1, outcome));
        return this;
    }

    /** An event on the topic of its context, with these fields beside the referral's and the person's. */
    HistoryOf states(String type, String... fields) {
        return statesOn("doorstep." + type.replaceFirst("\\..*", "") + ".v1", type, fields);
    }

    HistoryOf statesOn(String topic, String type, String... fields) {
        var data = Json.object().put("referralId", referral).put("personId", person);
        for (var i = 0; i < fields.length; i += 2) {
            data.put(fields[i], fields[i + 1]);
        }
        var place = stated.size();
        stated.add(new Stated(next(), topic, 0, place, person, "e" + place, type, "k1", data));
        return this;
    }

    HistoryOf statesAgain(String id) {
        var again = stated.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
        stated.add(new Stated(
                next(),
                again.topic(),
                0,
                stated.size(),
                again.key(),
                again.id(),
                again.type(),
                again.correlation(),
                again.data()));
        return this;
    }

    /** As if the event had never come. */
    HistoryOf loses(String type) {
        stated.removeIf(event -> event.type().equals(type));
        return this;
    }

    HistoryOf suffers(String kind, String target) {
        faults.add(new Fault(kind, target, next(), next()));
        return this;
    }

    HistoryOf isPoisoned(String topic, String id) {
        poisons.add(new Poison(topic, person, id, true));
        return this;
    }

    HistoryOf isParkedBy(String service) {
        parked.add(new Parked(service, "doorstep.referral.v1", person));
        return this;
    }

    HistoryOf reads(String before, String rebuilt) {
        var shown = Json.read(before);
        var asked = shown.has("caseId") ? "hub /referrals/" + referral + "/case" : "triage /referrals/" + referral;
        readings.add(new Reading(asked, referral, shown, Json.read(rebuilt)));
        return this;
    }

    History history() {
        return new History(
                commands,
                stated,
                faults,
                poisons,
                parked,
                readings,
                Map.of("doorstep.referral.v1", READ_REFERRALS),
                ENDED);
    }

    private Duration next() {
        return Duration.ofSeconds(second++);
    }
}
