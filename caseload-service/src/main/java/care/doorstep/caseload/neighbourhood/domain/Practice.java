package care.doorstep.caseload.neighbourhood.domain;

import org.jspecify.annotations.Nullable;

/** A GP practice.
 * @param network the primary care network it belongs to, null while it is in none ("Unallocated")
 */
public record Practice(OdsCode code, String name, @Nullable PcnCode network) {}
