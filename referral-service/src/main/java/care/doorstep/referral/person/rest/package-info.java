/** The native API of the person index. */
@NullMarked
package care.doorstep.referral.person.rest;

import org.jspecify.annotations.NullMarked;
