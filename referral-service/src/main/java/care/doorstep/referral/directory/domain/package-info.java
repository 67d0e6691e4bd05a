/** The county as the front door knows it: which practice belongs to which neighbourhood and which teams serve it. */
@NullMarked
package care.doorstep.referral.directory.domain;

import org.jspecify.annotations.NullMarked;
