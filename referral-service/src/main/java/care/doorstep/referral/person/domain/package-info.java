/** The person index: who somebody is, and what is certain about it. */
@NullMarked
package care.doorstep.referral.person.domain;

import org.jspecify.annotations.NullMarked;
