package care.doorstep.gateway.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes with their meaning, in the order a form offers them. */
public enum Vocabulary {
    REASON(
            "fall=Fall",
            "frailty-decompensation=Decompensation of frailty",
            "reduced-function=Reduced function or mobility",
            "palliative-crisis=Palliative or end-of-life crisis",
            "urgent-equipment=Urgent equipment",
            "delirium=Confusion or delirium",
            "catheter=Urgent catheter care",
            "diabetes=Urgent diabetes support",
            "carer-breakdown=Unpaid carer breakdown",
            "other=Another reason"),
    PRIORITY("two-hour=Two-hour response", "two-day=Two-day standard", "routine=Routine"),
    CHANNEL(
            "phone=Phone",
            "gp=GP practice",
            "hospital=Hospital",
            "111=NHS 111",
            "999=999 ambulance",
            "social-care=Social care",
            "self=The person themselves",
            "carer=A carer",
            "voluntary=Voluntary organisation"),
    STATE(
            "received=Waiting for triage",
            "offered=Offered to a team",
            "with-hub=With the hub",
            "accepted=Accepted by a team",
            "withdrawn=Withdrawn",
            "closed=Closed"),
    FLAG(
            "unknown-practice=Practice not in our county, or none given",
            "nhs-number-not-verified=NHS number not verified",
            "unidentified-person=Person not identified",
            "details-differ=Details differ from those known under this NHS number: check who this is"),
    TRIAGE_OUTCOME("neighbourhood-team=Neighbourhood team", "two-hour-response=Two-hour response"),
    BASIS(
            "consent=The person agrees",
            "best-interests=Best interests: the person lacks capacity to decide",
            "emergency=Emergency: there was no time to ask"),
    HUB_REASON(
            "no-neighbourhood=No neighbourhood team is known for this person",
            "capacity=The team is full",
            "declined-with-advice=Outside the team's competency, with advice",
            "offer-expired=The offer ran out"),
    CLOCK_OUTCOME("met=Met", "missed=Missed", "not-required=Not required"),
    MEASUREMENT(
            "05=Two-hour clock", "06=Two-day clock", "07=Two-hour clock", "08=Two-day clock", "09=Waiting-time clock"),
    CASE_STATE(
            "offered=Offered: waiting for the team",
            "accepted-provisional=Accepted: waiting for the front door to confirm",
            "accepted=Accepted",
            "declined=Outside our competency, with advice",
            "capacity-escalated=Team full: passed to the hub",
            "offer-lapsed=Offer ran out: back with the hub",
            "acceptance-refused=Acceptance not confirmed",
            "discharged=Discharged"),
    MECHANISM("face-to-face=Face to face", "telephone=Phone", "video=Video"),
    CONTACT_OUTCOME("seen=Seen or spoken to", "no-access=No access or no reply"),
    DISCHARGE(
            "goals-met=Goals met",
            "admitted-to-hospital=Admitted to hospital",
            "transferred=Transferred to another service",
            "moved-away=Moved away",
            "declined-by-person=The person declined",
            "died=The person died",
            "duplicate=Duplicate",
            "other=Another reason"),
    WITHDRAWAL(
            "no-longer-needed=No longer needed",
            "person-declined=The person declined",
            "admitted-to-hospital=Admitted to hospital",
            "duplicate=Duplicate",
            "died=The person died",
            "other=Another reason"),
    END(
            "discharged=Discharged by the team",
            "no-longer-needed=No longer needed",
            "person-declined=The person declined",
            "declined-by-person=The person declined",
            "admitted-to-hospital=Admitted to hospital",
            "duplicate=Duplicate",
            "died=The person died",
            "other=Another reason"),
    DISCIPLINE(
            "occupational-therapy=Occupational therapy",
            "physiotherapy=Physiotherapy",
            "community-matron=Community matron",
            "care-navigation=Care navigation",
            "social-work=Social work",
            "nursing=Nursing",
            "medical=Medical",
            "mental-health=Mental health",
            "other=Another discipline"),
    REPEAT_REASON(
            "condition-changed=The person's condition has changed",
            "out-of-date=The earlier one is out of date",
            "specialist-detail=Specialist detail is needed",
            "person-asked=The person asked for it"),
    AGREED_WITH("person=The person", "representative=Their representative"),
    ACTION_KIND("action=Action", "instruction=Instruction to a care agency"),
    TRIGGER(
            "carer-unavailable=The carer is not available",
            "deterioration=The person gets worse",
            "other=Something else"),
    ATTAINMENT("achieved=Achieved", "partly-achieved=Partly achieved", "not-achieved=Not achieved"),
    RESPONDENT("person=The person", "carer=A carer", "staff=A member of staff"),
    PLAN_STATUS("draft=Draft", "active=Active", "closed=Closed"),
    ALLERGIES("not-recorded=Not recorded: do not assume none", "none-known=No known allergies", "recorded=Recorded"),
    SEX("female=Female", "male=Male", "indeterminate=Indeterminate", "unknown=Not known"),
    NHS_NUMBER_STATUS("verified=verified", "not-verified=not verified", "absent=not recorded"),
    ALERT(
            "safeguarding=Safeguarding",
            "end-of-life=End of life",
            "restricted=Restricted record",
            "carer=Carer",
            "other=Alert"),
    MODEL("HFRS=Hospital Frailty Risk Score", "CHARLSON=Charlson comorbidity index"),
    BAND("low=Low risk", "intermediate=Intermediate risk", "high=High risk"),
    COUNTED("numerator=Counted in both numbers", "denominator-only=Counted in the lower number only", "value=Counted"),
    FIELD(
            "nhsNumber=The NHS number",
            "family=The surname",
            "given=The given names",
            "birthDate=The date of birth",
            "sex=The sex",
            "practice=The GP practice code",
            "phone=The phone number",
            "addressLines=The address",
            "postcode=The postcode",
            "communicationNeeds=The communication needs",
            "personId=The person chosen",
            "channel=How the referral came in",
            "reason=The reason",
            "reasonText=What was said",
            "requestedPriority=How soon help is needed",
            "needIdentifiedAt=The time when a professional saw the need",
            "referrerName=The caller's name",
            "referrerPhone=The caller's phone number",
            "previousReferralId=The earlier referral",
            "outcome=The outcome",
            "rationale=The rationale",
            "basis=The basis for sharing",
            "spokenTo=Whom it was talked through with",
            "teamId=The team",
            "reviewAt=The time of the next look",
            "namedClinician=The named clinician",
            "advice=The advice",
            "mechanism=How the contact was made",
            "tookPlaceAt=The time of the contact",
            "note=The note",
            "dueOn=The date it is due",
            "nextReviewOn=The date of the next review",
            "discipline=The discipline",
            "summary=The summary",
            "score=The score",
            "comment=The comment",
            "from=From",
            "to=To",
            "neighbourhood=The neighbourhood"),
    ROLE(
            "call-taker=Call-taker",
            "triage-clinician=Triage clinician",
            "hub-coordinator=Hub coordinator",
            "neighbourhood-clinician=Neighbourhood clinician",
            "service-manager=Service manager",
            "patient-safety-officer=Patient safety officer",
            "referrer=Partner that refers",
            "condition-feed=Feed of conditions",
            "activity-feed=Feed of hospital activity",
            "care-agency=Care agency",
            "registrar=Registrar",
            "locality-admin=Locality administrator",
            "operator=Operator"),
    ACCESS("read=Read", "search=Found by a search", "denied=Denied"),
    ACCESS_BASIS(
            "registered-practice=Practice the person is registered with",
            "accepted-case=Team that accepted the person",
            "front-door=Front door of an open referral",
            "break-glass=Emergency access with a reason",
            "own-fact=Their own referral, case or message");

    private final Map<String, String> meanings = new LinkedHashMap<>();

    Vocabulary(String... entries) {
        for (var entry : entries) {
            var split = entry.indexOf('=');
            meanings.put(entry.substring(0, split), entry.substring(split + 1));
        }
    }

    /** The meaning; an unknown code is told as such, never hidden. */
    public String of(@Nullable String code) {
        if (code == null) {
            return "Not recorded";
        }
        var meaning = meanings.get(code);
        return meaning == null ? "Unknown (" + code + ")" : meaning;
    }

    public List<Option> options() {
        return meanings.entrySet().stream()
                .map(e -> new Option(e.getKey(), e.getValue()))
                .toList();
    }

    public boolean contains(@Nullable String code) {
        return code != null && meanings.containsKey(code);
    }

    /** One choice of a form. */
    public record Option(String value, String text) {}
}
