/** What every page has: header, navigation, breadcrumb, notices, security headers, error pages. */
@NullMarked
package care.doorstep.gateway.frame;

import org.jspecify.annotations.NullMarked;
