package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.LapseReason;
import care.doorstep.caseload.casework.domain.Offer;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhoods;
import care.doorstep.caseload.neighbourhood.domain.NoSuchTeam;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Opens a case for the team a referral is offered to. */
@ApplicationScoped
public class OpenCase {
    private final Cases cases;
    private final Neighbourhoods neighbourhoods;

    OpenCase(Cases cases, Neighbourhoods neighbourhoods) {
        this.cases = cases;
        this.neighbourhoods = neighbourhoods;
    }

    /** What the single point of access states about an offer; the fields are those of {@link Offer}. */
    public record Offered(
            ReferralId referral,
            int number,
            PersonId person,
            TeamId team,
            @Nullable NeighbourhoodId neighbourhood,
            String priority,
            String reason,
            Instant offeredAt,
            Instant expiresAt,
            @Nullable Instant clockDueAt,
            String journey) {}

    /**
     * Changes nothing for an offer that has been heard of, or that a later one has overtaken.
     *
     * @throws NoSuchTeam when nobody defined the team: which teams there are is this service's own fact
     */
    @Transactional
    public void open(Offered offered) {
        var team = neighbourhoods.team(offered.team()).orElseThrow(() -> new NoSuchTeam(offered.team()));
        var latest = cases.holdLatest(offered.referral());
        if (latest.isPresent() && latest.get().offer().number() >= offered.number()) {
            return;
        }
        if (latest.isPresent() && latest.get() instanceof Case.Offered unanswered) {
            cases.save(unanswered.lapse(LapseReason.PLACED_ELSEWHERE, offered.offeredAt()));
        }
        cases.open(new Case.Offered(
                new Offer(
                        new CaseId(UuidCreator.getTimeOrderedEpoch()),
                        offered.referral(),
                        offered.number(),
                        offered.person(),
                        offered.team(),
                        team.organisation(),
                        offered.neighbourhood(),
                        offered.priority(),
                        offered.reason(),
                        offered.offeredAt(),
                        offered.expiresAt(),
                        offered.clockDueAt(),
                        offered.journey()),
                0));
    }
}
