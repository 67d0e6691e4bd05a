package care.doorstep.benchmarks.visible;

import care.doorstep.benchmarks.Bench;
import care.doorstep.benchmarks.stack.Api;
import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.SignIn;
import care.doorstep.benchmarks.stack.Wire;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Referrals that wait for triage, and the clinician who decides on them. */
final class Triages {

    private static final Map<String, Object> DECISION = Map.of(
            "outcome", "neighbourhood-team", "basis", "consent", "rationale", "Falls review and strength at home.");

    private final ConcurrentLinkedQueue<UUID> waiting = new ConcurrentLinkedQueue<>();
    private final Database referral;
    private final Api clinician;

    Triages(Bench bench, int many) {
        this.referral = new Database(bench.stack(), "referral");
        this.clinician = new Api(bench.stack().service("referral"), SignIn.staff(bench.stack(), "triage"));
        var there = untriaged(many);
        if (there.size() < many) {
            bench.referrals().post(many - there.size());
            there = untriaged(many);
        }
        waiting.addAll(there);
    }

    /** Decides on the next; returns which once the answer has come. */
    UUID next() {
        var id = waiting.remove();
        Wire.expect(200, clinician.post("/api/referral/v1/referrals/" + id + "/triage", DECISION, "\"v1\""));
        return id;
    }

    /** How many events one triage leads to in its own service. */
    double eventsEach() {
        var before = stated();
        next();
        return stated() - before;
    }

    private long stated() {
        return referral.number("select count(*) from journal where topic = 'doorstep.referral.v1'");
    }

    private List<UUID> untriaged(int many) {
        return referral.rows(
                "select referral_id from referral where state = 'RECEIVED' order by received_at desc limit " + many,
                row -> row.getObject(1, UUID.class));
    }
}
