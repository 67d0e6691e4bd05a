package care.doorstep.gateway.frame;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a save did and what happens next, by the code that the redirect carries. */
public final class Notices {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("referral", "Referral saved. The front door holds this person until a team accepts."),
            Map.entry("triage", "Triage saved. The referral is being placed with a team."),
            Map.entry("offer", "Offer sent. The front door still holds this person until the team accepts."),
            Map.entry("withdrawal", "Referral withdrawn."),
            Map.entry("acceptance", "Acceptance saved. The front door confirms it in a moment."),
            Map.entry("decline", "Advice saved. The hub holds this person and places the referral again."),
            Map.entry(
                    "capacity",
                    "Passed to the hub as team full. The hub places the referral; the clock keeps running."),
            Map.entry("contact", "Contact saved. The front door works out what it means for the clock."),
            Map.entry("discharge", "Discharge saved. The front door closes the referral in a moment."),
            Map.entry("assessment", "Assessment saved. Everyone who works with this plan can read it."),
            Map.entry("goals", "Goals saved."),
            Map.entry("mdt", "Team meeting decision saved."),
            Map.entry("action", "Saved. Whoever owns it can see it now."),
            Map.entry("completion", "Marked as completed."),
            Map.entry("coordinator", "Named coordinator saved. The name is on the banner."),
            Map.entry("about-me", "What matters to the person is saved."),
            Map.entry("allergies", "Allergies saved."),
            Map.entry("contingency", "Contingency saved. Out-of-hours services can read it."),
            Map.entry("consent", "Basis for sharing saved."),
            Map.entry("review", "Review saved."),
            Map.entry("experience", "Feedback saved. It counts in the outcomes in a moment."));

    private Notices() {}

    static @Nullable String of(@Nullable String code) {
        return code == null ? null : WORDS.get(code);
    }
}
