package care.doorstep.platform.http;

import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Optimistic concurrency over HTTP: versions as entity tags, and the If-Match that a change must carry. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,18})\"");

    private Versions() {}

    public static EntityTag etag(long version) {
        return new EntityTag("v" + version);
    }

    /** The version that the client has seen; 428 without the header, 400 for a tag that is not ours. */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(428, "if-match-required", "Send If-Match with the ETag you last read.")
                    .with(new FieldError("If-Match", "is missing"));
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.of(400, "invalid-request", "If-Match must be an ETag of this resource.")
                    .with(new FieldError("If-Match", "is not an ETag of this resource"));
        }
        return Long.parseLong(tag.group(1));
    }
}
