/** Referral intake against two bare inserts. */
@NullMarked
package care.doorstep.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
