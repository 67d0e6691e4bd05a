/** Conditions recorded for people, as ICD-10 codes. */
@NullMarked
package care.doorstep.stratification.condition.domain;

import org.jspecify.annotations.NullMarked;
