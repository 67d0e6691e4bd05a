package care.doorstep.platform.testkit.probe;

import care.doorstep.platform.access.AccessesResource;
import jakarta.ws.rs.Path;

/** The address that a service gives to its access audit. */
@Path("/probe/people/{personId}/accesses")
class ProbeAccessesResource extends AccessesResource {}
