/** The BaRS and FHIR R4 face of the referral pathway. */
@NullMarked
package care.doorstep.referral.pathway.fhir;

import org.jspecify.annotations.NullMarked;
