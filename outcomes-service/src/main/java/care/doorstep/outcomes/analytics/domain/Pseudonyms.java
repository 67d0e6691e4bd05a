package care.doorstep.outcomes.analytics.domain;

import java.util.UUID;

/** Gives the same person the same pseudonym, for the purpose of evaluation only. */
public interface Pseudonyms {

    Pseudonym of(UUID personId);
}
