package care.doorstep.platform.inbox;

import java.time.Instant;

/**
 * How far one partition has been read.
 *
 * @param nextOffset the first offset not yet applied
 * @param eventTime the time of the newest event applied
 * @param appliedAt when that was done
 */
record Applied(long nextOffset, Instant eventTime, Instant appliedAt) {}
