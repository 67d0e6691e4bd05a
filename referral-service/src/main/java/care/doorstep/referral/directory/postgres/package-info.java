/** The copy of the county in the service's own database. */
@NullMarked
package care.doorstep.referral.directory.postgres;

import org.jspecify.annotations.NullMarked;
