package care.doorstep.referral.pathway.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The same, with the description that came with it as a last line, for somebody to find out who is meant. */
    public Narrative withDescription() {
        String described = Stream.of(
                        given,
                        family,
                        birthDate == null ? null : "born " + birthDate,
                        nhsNumber == null ? null : "NHS number " + nhsNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ", "The referrer described the person as: ", "."));
        String text = reasonText == null ? described : reasonText + "\n" + described;
        return new Narrative(text, referrerName, referrerPhone, family, given, birthDate, nhsNumber, sender);
    }

    @Override
    public String toString() {
        return "Narrative[of one referral]";
    }
}
