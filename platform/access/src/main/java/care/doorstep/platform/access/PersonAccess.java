package care.doorstep.platform.access;

import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller may see a person's record, and the audit of every read, search and denial. A caller without a
 * legitimate relationship gets the same 404 as for a person who does not exist. A partner's system that reads names
 * whom it reads for in the header {@code X-End-User}; without it the answer is 400.
 */
@ApplicationScoped
public class PersonAccess {

    private final Relationships relationships;
    private final AccessAudit audit;
    private final CurrentCaller caller;
    private final Clock clock;

    PersonAccess(Relationships relationships, AccessAudit audit, CurrentCaller caller, Clock clock) {
        this.relationships = relationships;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Audits the read; 404 and an audited denial without a legitimate relationship. */
    public void requireRead(UUID personId, String resource) {
        requireRead(personId, resource, false);
    }

    /** As above; {@code ownFact} is true where this service knows by itself that the caller may. */
    public void requireRead(UUID personId, String resource, boolean ownFact) {
        var basis = ownFact ? "own-fact" : basis(personId);
        if (basis == null) {
            denied(resource, personId);
            throw ProblemException.of(404, "not-found", "There is nothing here that you may see.");
        }
        QuarkusTransaction.joiningExisting().run(() -> audit.record(caller.get(), "read", resource, personId, basis));
    }

    /** Audits a denial, in a transaction of its own: the refusal rolls the caller's back. */
    public void denied(String resource, @Nullable UUID personId) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(caller.get(), AccessAudit.DENIED, resource, personId, null));
    }

    /** True where a legitimate relationship exists; leaves no audit, so only for narrowing a list. */
    public boolean mayRead(UUID personId) {
        return basis(personId) != null;
    }

    /** Audits a read or search that needed no relationship. */
    public void audited(String action, String resource, @Nullable UUID personId) {
        QuarkusTransaction.joiningExisting().run(() -> audit.record(caller.get(), action, resource, personId, null));
    }

    /** Audits a look at a list, with everybody whom it showed. */
    public void listed(String resource, Collection<UUID> people) {
        var shown = people.stream().distinct().toList();
        QuarkusTransaction.joiningExisting().run(() -> audit.record(caller.get(), resource, shown));
    }

    private @Nullable String basis(UUID personId) {
        var now = clock.instant();
        var who = caller.get();
        return relationships.of(personId).stream()
                .filter(relationship -> relationship.covers(who, now))
                .map(Relationship::basis)
                .findFirst()
                .orElse(null);
    }
}
