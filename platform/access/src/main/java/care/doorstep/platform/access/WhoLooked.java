package care.doorstep.platform.access;

import care.doorstep.platform.http.Cursor;
import care.doorstep.platform.http.Page;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import care.doorstep.platform.security.FrontDoor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at a person's record in this service, for the patient safety officer of the organisation that runs the
 * front door. A service offers it at {@code /api/<context>/v1/people/{personId}/accesses}.
 */
@ApplicationScoped
public class WhoLooked {

    public static final String SUMMARY =
            "Who looked at this person's record here, newest first; this look is on the list from now on";
    public static final String DESCRIPTION =
            "Reads, searches that found the person, and denials, from the append-only access audit.";

    private final Accesses accesses;
    private final PersonAccess access;
    private final FrontDoor frontDoor;
    private final CurrentCaller caller;

    WhoLooked(Accesses accesses, PersonAccess access, FrontDoor frontDoor, CurrentCaller caller) {
        this.accesses = accesses;
        this.access = access;
        this.frontDoor = frontDoor;
        this.caller = caller;
    }

    /** One page of {@link Access}; 404 for officers of other organisations. */
    public Response at(UUID personId, @Nullable String cursor, int limit, UriInfo uri) {
        if (!frontDoor.employs(caller.get())) {
            access.denied("accesses", personId);
            throw ProblemException.of(404, "not-found", "There is nothing here that you may see.");
        }
        var after = Cursor.parse(cursor);
        var found = QuarkusTransaction.requiringNew().call(() -> {
            access.audited("read", "accesses", personId);
            return accesses.of(personId, after, limit + 1);
        });
        var more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        var last = page.isEmpty() ? null : page.getLast();
        return Page.response(page, more && last != null ? Cursor.of(last.at(), last.auditId()) : null, uri);
    }
}
