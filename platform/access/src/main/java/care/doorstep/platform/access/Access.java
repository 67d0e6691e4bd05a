package care.doorstep.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at a person's record, as the audit keeps it.
 *
 * @param actor the user's id, or the client's of a partner's system
 * @param organisation ODS code of whom they acted for
 * @param action read, search or denied
 * @param resource the part of the record
 * @param endUser whom a partner's system names as its user
 * @param basis why they might: registered-practice, accepted-case, front-door, break-glass, own-fact; null where the
 *     role alone sufficed or access was denied
 */
public record Access(
        UUID auditId,
        Instant at,
        String actor,
        String organisation,
        List<String> roles,
        String action,
        String resource,
        @Nullable String endUser,
        @Nullable String basis) {}
