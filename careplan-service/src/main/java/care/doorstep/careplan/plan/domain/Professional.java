package care.doorstep.careplan.plan.domain;

/** Who did something to the plan: the opaque user id for events, the display name for the people who read it. */
public record Professional(String userId, String name, String organisation) {}
