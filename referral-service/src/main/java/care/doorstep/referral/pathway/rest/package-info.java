/** The native API of the referral pathway. */
@NullMarked
package care.doorstep.referral.pathway.rest;

import org.jspecify.annotations.NullMarked;
