package care.doorstep.referral.pathway.domain;

import java.util.List;

/** A referral in its next state, and what others are to be told of it. No events: nothing has changed. */
public record Step<S extends Referral>(S next, List<ReferralEvent> events) {

    static <S extends Referral> Step<S> to(S next, ReferralEvent... events) {
        return new Step<>(next, List.of(events));
    }

    static <S extends Referral> Step<S> stay(S same) {
        return new Step<>(same, List.of());
    }
}
