/** One personalised care and support plan per person: its states, its rules and what it states. */
@NullMarked
package care.doorstep.careplan.plan.domain;

import org.jspecify.annotations.NullMarked;
