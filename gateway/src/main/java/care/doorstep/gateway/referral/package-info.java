/** One referral: who holds it, until when, what happens then; triage and placing. */
@NullMarked
package care.doorstep.gateway.referral;

import org.jspecify.annotations.NullMarked;
