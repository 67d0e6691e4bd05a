/** Packs as encrypted archives in a folder. */
@NullMarked
package care.doorstep.referral.downtime.file;

import org.jspecify.annotations.NullMarked;
