/** The referral pathway: an explicit state machine in which ownership moves exactly once. */
@NullMarked
package care.doorstep.referral.pathway.domain;

import org.jspecify.annotations.NullMarked;
