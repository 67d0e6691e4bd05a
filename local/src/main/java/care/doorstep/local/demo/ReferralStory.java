package care.doorstep.local.demo;

import care.doorstep.local.demo.DemoApi.Answer;
import care.doorstep.local.demo.Journey.Ending;
import care.doorstep.local.stack.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Takes one referral through its journey: the call-taker, the triage nurse, the team and the hub, each in turn. */
final class ReferralStory {

    private static final String REFERRALS = "/api/referral/v1/referrals";
    private static final String CASES = "/api/caseload/v1/cases";
    private static final Set<Ending> LEFT_UNTRIAGED = Set.of(Ending.RECEIVED, Ending.WITHDRAWN);
    private static final Set<Ending> REFUSED = Set.of(Ending.WITH_HUB_DECLINED, Ending.WITH_HUB_FULL, Ending.RE_PLACED);

    private final DemoApi api;
    private final DemoClock clock;
    private final Timeline timeline;
    private final Journey journey;
    private final Instant begins;

    ReferralStory(DemoApi api, DemoClock clock, Timeline timeline, Journey journey, Instant begins) {
        this.api = api;
        this.clock = clock;
        this.timeline = timeline;
        this.journey = journey;
        this.begins = begins;
    }

    void plan() {
        timeline.at(begins, this::submit);
    }

    private void after(int minutes, Runnable step) {
        timeline.at(begins.plus(Duration.ofMinutes(minutes)), step);
    }

    private void submit() {
        var body = new LinkedHashMap<String, Object>();
        body.put("personId", journey.personId());
        body.put("channel", journey.channel());
        body.put("reason", journey.reason());
        body.put("reasonText", journey.reasonText());
        body.put("requestedPriority", journey.priority());
        body.put("needIdentifiedAt", begins.toString());
        body.put("referrerName", "Demo referrer " + journey.number());
        var referral = DemoApi.must(api.post(REFERRALS, body), "a referral");
        var id = referral.body().path("referralId").asText();
        if (!LEFT_UNTRIAGED.contains(journey.ending())) {
            after(4, () -> triage(id));
        } else if (journey.ending() == Ending.WITHDRAWN) {
            after(4, () -> withdraw(id));
        }
    }

    private void withdraw(String id) {
        var referral = api.get(REFERRALS + "/" + id);
        api.post(REFERRALS + "/" + id + "/withdrawal", Map.of("reason", "no-longer-needed"), referral.etag());
    }

    private void triage(String id) {
        var referral = api.get(REFERRALS + "/" + id);
        var body = Map.of(
                "outcome", journey.triageOutcome(),
                "rationale", "Spoke to the referrer; agreed with the person.",
                "basis", "consent",
                "spokenTo", "the person");
        DemoApi.must(api.post(REFERRALS + "/" + id + "/triage", body, referral.etag()), "a triage");
        if (REFUSED.contains(journey.ending())) {
            after(8, () -> refuse(id));
        } else if (journey.ending() != Ending.OFFERED) {
            after(8, () -> accept(id));
        }
    }

    private void refuse(String id) {
        var offered = awaitOffer(id);
        var path = CASES + "/" + offered.body().path("caseId").asText();
        if (journey.ending() == Ending.WITH_HUB_DECLINED) {
            var advice = "This wound needs the tissue viability nurse; dress it with what is at home until then.";
            api.post(path + "/decline", Map.of("reason", "outside-competency", "advice", advice), offered.etag());
        } else {
            api.post(path + "/capacity-escalation", Map.of(), offered.etag());
        }
        if (journey.ending() == Ending.RE_PLACED) {
            after(12, () -> place(id));
        }
    }

    private void place(String id) {
        var referral = await(REFERRALS + "/" + id, "with-hub");
        var body =
                Map.of("teamId", journey.otherTeam(), "interimSafetyPlan", "Hub rings at noon; neighbour has the key.");
        api.post(REFERRALS + "/" + id + "/offer", body, referral.etag());
        after(16, () -> accept(id));
    }

    private void accept(String id) {
        var offered = awaitOffer(id);
        var caseId = offered.body().path("caseId").asText();
        var answer = api.post(CASES + "/" + caseId + "/acceptance", Map.of(), offered.etag());
        if (!answer.ok() || journey.ending() == Ending.ACCEPTED) {
            return;
        }
        after(30, () -> contact(caseId, "telephone"));
        after(firstVisit(), () -> contact(caseId, "face-to-face"));
        if (journey.ending() == Ending.PLANNED) {
            new PlanStory(api, timeline, journey, begins.plus(Duration.ofHours(20))).plan(id);
        }
        if (journey.ending() == Ending.DISCHARGED) {
            after((3 + journey.number() % 9) * 24 * 60, () -> discharge(caseId));
        }
    }

    /** Minutes after the need was identified: two hours are met unless this journey is one of the late ones. */
    private int firstVisit() {
        if (!journey.isTwoHour()) {
            return 180 + journey.number() % 5 * 60;
        }
        return journey.ending() == Ending.SEEN_LATE ? 150 : 60 + journey.number() % 6 * 10;
    }

    private void contact(String caseId, String mechanism) {
        var body = Map.of(
                "mechanism",
                mechanism,
                "outcome",
                "seen",
                "tookPlaceAt",
                clock.now().minusSeconds(30).toString(),
                "note",
                "Settled; plan agreed with the person.");
        api.post(CASES + "/" + caseId + "/contacts", body);
    }

    private void discharge(String caseId) {
        var current = api.get(CASES + "/" + caseId);
        api.post(CASES + "/" + caseId + "/discharge", Map.of("reason", "goals-met"), current.etag());
    }

    private Answer awaitOffer(String referralId) {
        return await("/api/caseload/v1/referrals/" + referralId + "/case", "offered");
    }

    /** The answer once the other service has applied what this one waits for; the last answer when it never does. */
    private Answer await(String path, String state) {
        var answer = api.get(path);
        for (int i = 0; i < 100 && !answer.body().path("state").asText().equals(state); i++) {
            Pause.of(Duration.ofMillis(50));
            answer = api.get(path);
        }
        return answer;
    }
}
