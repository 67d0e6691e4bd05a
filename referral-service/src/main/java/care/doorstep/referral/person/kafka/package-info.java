/** What the person index tells others, and what makes it look again. */
@NullMarked
package care.doorstep.referral.person.kafka;

import org.jspecify.annotations.NullMarked;
