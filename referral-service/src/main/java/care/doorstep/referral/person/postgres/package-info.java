/** The person index in the service's own database. */
@NullMarked
package care.doorstep.referral.person.postgres;

import org.jspecify.annotations.NullMarked;
