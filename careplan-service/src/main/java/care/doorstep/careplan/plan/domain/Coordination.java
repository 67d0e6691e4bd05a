package care.doorstep.careplan.plan.domain;

import org.jspecify.annotations.Nullable;

/** The one named coordinator that the person can turn to, and the deputy. */
public record Coordination(String coordinator, @Nullable String deputy) {}
