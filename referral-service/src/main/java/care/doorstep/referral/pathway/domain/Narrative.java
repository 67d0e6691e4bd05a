package care.doorstep.referral.pathway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer wrote: the reason in words, how to reach them, and whom they said it was about. A referrer is shown
 * this again, never what the person index knows beyond it. Never part of an event on the referral topic.
 *
 * @param sender the organisation a BaRS message named as its sender; the token's organisation is the accountable one
 */
public record Narrative(
        @Nullable String reasonText,
        @Nullable String referrerName,
        @Nullable String referrerPhone,
        @Nullable String family,
        @Nullable String given,
        @Nullable LocalDate birthDate,
        @Nullable String nhsNumber,
        @Nullable String sender) {

    @Override
    public String toString() {
        return "Narrative[of one referral]";
    }
}
