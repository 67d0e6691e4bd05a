package care.doorstep.outcomes.oversight.rest;

import care.doorstep.platform.access.AccessesResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/outcomes/v1/people/{personId}/accesses")
@Tag(name = "Oversight")
class PersonAccessesResource extends AccessesResource {}
