package care.doorstep.gateway.caseload;

import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Freshness;
import care.doorstep.gateway.services.Json;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team's cases in the order they press. */
public record TeamList(
        List<CaseView> cases, boolean more, @Nullable Instant upTo) {

    static TeamList of(Answer.Ok ok) {
        var cases = Json.items(ok.body(), CaseView.class).stream()
                .sorted(Comparator.comparing(CaseView::urgency))
                .toList();
        return new TeamList(
                cases,
                ok.body().path("next").isTextual(),
                Freshness.newest(ok.body()).orElse(null));
    }

    public List<CaseView> offered() {
        return cases.stream().filter(c -> c.in("offered")).toList();
    }

    public List<CaseView> held() {
        return cases.stream().filter(CaseView::accepted).toList();
    }
}
