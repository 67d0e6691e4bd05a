/** One class per thing that can be done to a referral, one transaction each. */
@NullMarked
package care.doorstep.referral.pathway.application;

import org.jspecify.annotations.NullMarked;
