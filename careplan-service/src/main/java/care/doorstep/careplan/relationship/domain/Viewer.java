package care.doorstep.careplan.relationship.domain;

import java.util.function.Predicate;

/** Somebody who asks for a person's record. {@code worksAtFrontDoor}: call-taker, triage clinician or coordinator. */
public record Viewer(
        String userId, String organisation, boolean worksAtFrontDoor, boolean machine, Predicate<String> memberOf) {}
