package care.doorstep.caseload.casework.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing to say: that the team is full is said by sending it. */
@Schema(name = "CapacityEscalation")
record EscalationBody() {}
