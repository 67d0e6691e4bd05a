package care.doorstep.local.demo;

import java.util.List;

/**
 * What is to become of one referral.
 *
 * @param personId the person, as the platform knows them
 * @param neighbourhood index of the person's neighbourhood
 * @param number counts the journeys, and varies what is not said otherwise
 * @param priority two-hour, two-day or routine
 * @param ending the last thing that happens to it
 */
record Journey(String personId, int neighbourhood, int number, String priority, Ending ending) {

    /** How far a journey goes. */
    enum Ending {
        RECEIVED,
        WITHDRAWN,
        OFFERED,
        WITH_HUB_DECLINED,
        WITH_HUB_FULL,
        RE_PLACED,
        ACCEPTED,
        SEEN,
        SEEN_LATE,
        PLANNED,
        DISCHARGED
    }

    private static final List<String> CHANNELS =
            List.of("gp", "phone", "hospital", "111", "social-care", "carer", "self", "999", "voluntary");
    private static final List<String> URGENT_REASONS =
            List.of("fall", "frailty-decompensation", "delirium", "catheter", "palliative-crisis", "carer-breakdown");
    private static final List<String> OTHER_REASONS =
            List.of("reduced-function", "urgent-equipment", "diabetes", "fall", "other");
    private static final List<String> WORDS = List.of(
            "Found on the floor this morning, no injury seen. Unsteady since.",
            "More confused than usual for two days, not drinking.",
            "Can no longer manage the stairs; sleeping in a chair.",
            "Catheter not draining since the night.",
            "Carer has been taken ill and nobody else can help tonight.",
            "Wound on the lower leg is not healing.",
            "Blood sugars high since a change of tablets; needs help with injections.",
            "Home from hospital yesterday, weaker than before.");

    boolean isTwoHour() {
        return priority.equals("two-hour");
    }

    String channel() {
        return CHANNELS.get(number % CHANNELS.size());
    }

    String reason() {
        var reasons = isTwoHour() ? URGENT_REASONS : OTHER_REASONS;
        return reasons.get(number % reasons.size());
    }

    String reasonText() {
        return WORDS.get(number % WORDS.size());
    }

    String triageOutcome() {
        return isTwoHour() ? "two-hour-response" : "neighbourhood-team";
    }

    /** Another team of the same kind, for a hub that places a referral anew. */
    String otherTeam() {
        var next = (neighbourhood + 1) % County.neighbourhoods();
        return isTwoHour()
                ? County.urgentTeam((neighbourhood + 6) % County.neighbourhoods())
                : County.neighbourhoodTeam(next);
    }
}
