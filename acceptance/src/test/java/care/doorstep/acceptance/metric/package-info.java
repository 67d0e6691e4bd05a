/** What the parts tell a Prometheus, and what alerts and dashboards ask of it. */
@NullMarked
package care.doorstep.acceptance.metric;

import org.jspecify.annotations.NullMarked;
