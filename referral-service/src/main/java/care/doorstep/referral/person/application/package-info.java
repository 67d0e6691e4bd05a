/** Finding, registering and reading people. */
@NullMarked
package care.doorstep.referral.person.application;

import org.jspecify.annotations.NullMarked;
