/** The two-hour clock: it starts when a need is identified and stops when the person is first seen. */
@NullMarked
package care.doorstep.referral.clock.domain;

import org.jspecify.annotations.NullMarked;
