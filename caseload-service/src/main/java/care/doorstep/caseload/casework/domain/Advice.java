package care.doorstep.caseload.casework.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a team that cannot help advises instead. There is no declining without it.
 *
 * @throws AdviceMissing when there is nothing in it
 */
public record Advice(String text) {
    public Advice {
        if (text.isBlank()) {
            throw new AdviceMissing();
        }
    }

    /**
     * @throws AdviceMissing when there is none
     */
    public static Advice of(@Nullable String text) {
        if (text == null) {
            throw new AdviceMissing();
        }
        return new Advice(text);
    }

    @Override
    public String toString() {
        return "Advice[" + text.length() + " characters]";
    }
}
