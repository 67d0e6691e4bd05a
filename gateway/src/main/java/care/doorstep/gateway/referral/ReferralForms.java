package care.doorstep.gateway.referral;

import static care.doorstep.platform.security.Roles.CALL_TAKER;
import static care.doorstep.platform.security.Roles.HUB_COORDINATOR;
import static care.doorstep.platform.security.Roles.TRIAGE_CLINICIAN;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The forms that this person may use on this referral now; null where one has no place. */
public record ReferralForms(
        @Nullable Form triage,
        @Nullable Form offer,
        @Nullable Form withdrawal) {

    static ReferralForms of(Session session, ReferralView referral, @Nullable String version, Attempt attempt) {
        var mayTriage = session.has(TRIAGE_CLINICIAN) && referral.in("received");
        var mayOffer = session.has(HUB_COORDINATOR) && referral.in("with-hub");
        var mayWithdraw = session.has(CALL_TAKER, TRIAGE_CLINICIAN, HUB_COORDINATOR) && !referral.placed();
        return new ReferralForms(
                form("triage", mayTriage, referral, version, attempt),
                form("offer", mayOffer, referral, version, attempt),
                form("withdrawal", mayWithdraw, referral, version, attempt));
    }

    private static @Nullable Form form(
            String id, boolean open, ReferralView referral, @Nullable String version, Attempt attempt) {
        if (!open && !attempt.formId().equals(id)) {
            return null;
        }
        var form = Form.blank(id, "/referrals/" + referral.referralId() + "/" + id, version);
        return attempt.over(compared(id, form, referral));
    }

    private static Form compared(String id, Form form, ReferralView referral) {
        var state = Vocabulary.STATE.of(referral.state());
        var triage = referral.triage();
        return switch (id) {
            case "triage" ->
                form.saved(
                                "outcome",
                                "Outcome",
                                triage == null ? state : Vocabulary.TRIAGE_OUTCOME.of(triage.outcome()),
                                Vocabulary.TRIAGE_OUTCOME)
                        .saved(
                                "basis",
                                "Basis",
                                triage == null ? null : Vocabulary.BASIS.of(triage.basis()),
                                Vocabulary.BASIS)
                        .saved("rationale", "Rationale", triage == null ? null : triage.rationale());
            case "offer" ->
                form.saved(
                        "teamId",
                        "Team",
                        referral.offer() == null ? state : referral.offer().teamId());
            default -> form.saved("reason", "State and reason", state, Vocabulary.WITHDRAWAL);
        };
    }
}
