package care.doorstep.outcomes.fact.domain;

import org.jspecify.annotations.Nullable;

/** What a figure is about: a period and, where given, one neighbourhood. */
public record Selection(Period period, @Nullable String neighbourhoodId) {}
