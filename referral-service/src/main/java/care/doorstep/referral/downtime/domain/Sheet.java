package care.doorstep.referral.downtime.domain;

import java.time.Instant;
import java.util.List;

/**
 * The open work of one team or of the hub, to be printed.
 *
 * @param name of its file: {@code hub}, or the team's id
 * @param title whose work it is
 * @param asOf when it was looked up
 */
public record Sheet(String name, String title, Instant asOf, List<Line> lines) {}
