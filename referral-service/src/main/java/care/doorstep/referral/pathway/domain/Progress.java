package care.doorstep.referral.pathway.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has happened to a referral since it was triaged.
 *
 * @param offers how many offers have been made
 */
public record Progress(Triage triage, int offers, List<Advice> advice) {

    public Progress {
        advice = List.copyOf(advice);
    }

    static Progress begunBy(Triage triage) {
        return new Progress(triage, 0, List.of());
    }

    Progress offered() {
        return new Progress(triage, offers + 1, advice);
    }

    Progress advised(Advice given) {
        return new Progress(
                triage, offers, Stream.concat(advice.stream(), Stream.of(given)).toList());
    }
}
