package care.doorstep.careplan.plan.domain;

import care.doorstep.careplan.person.domain.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose plan it is and how it came to be; {@code correlationId} is the journey of the referral that opened it. */
public record Identity(
        PlanId planId,
        PersonId personId,
        UUID caseId,
        UUID referralId,
        @Nullable String correlationId,
        Instant createdAt) {}
