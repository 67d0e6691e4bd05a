package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.CaseId;
import care.doorstep.caseload.casework.domain.CaseState;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.NoSuchCase;
import care.doorstep.caseload.casework.domain.ReferralId;
import care.doorstep.caseload.casework.domain.WorklistPosition;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhoods;
import care.doorstep.caseload.neighbourhood.domain.NoSuchTeam;
import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows cases to who may see them; every look is audited. */
@ApplicationScoped
public class ShowCases {
    private final Cases cases;
    private final Neighbourhoods neighbourhoods;
    private final CaseAccess access;
    private final CaseViews views;

    ShowCases(Cases cases, Neighbourhoods neighbourhoods, CaseAccess access, CaseViews views) {
        this.cases = cases;
        this.neighbourhoods = neighbourhoods;
        this.access = access;
        this.views = views;
    }

    /** A page of a team's list. */
    public record TeamList(
            Team team, List<CaseView> items, @Nullable WorklistPosition next) {}

    /**
     * @throws NoSuchCase when there is none, or none the caller may know of
     */
    @Transactional
    public CaseView one(CaseId id) {
        return shown(cases.get(id));
    }

    /**
     * The case of the referral's latest offer.
     *
     * @throws NoSuchCase when there is none, or none the caller may know of
     */
    @Transactional
    public CaseView of(ReferralId referral) {
        return shown(cases.latest(referral).orElseThrow(NoSuchCase::new));
    }

    /** All cases of a person, for their team, the hub and who has a relationship with the person. */
    @Transactional
    public List<CaseView> about(PersonId person) {
        var found = cases.about(person);
        access.requireReader(person, found, "cases");
        return views.of(found);
    }

    /**
     * A team's cases, earliest deadline first.
     *
     * @param states empty for all
     * @throws NoSuchTeam when there is none, or none the caller may know of
     */
    @Transactional
    public TeamList of(TeamId id, Set<CaseState> states, @Nullable WorklistPosition after, int limit) {
        access.requireReader(id);
        var team = neighbourhoods.team(id).orElseThrow(() -> new NoSuchTeam(id));
        var found = cases.of(id, states, after, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        access.listed(id, page);
        var next = found.size() > limit ? WorklistPosition.of(page.getLast()) : null;
        return new TeamList(team, views.of(page), next);
    }

    private CaseView shown(Case found) {
        access.requireReader(found);
        return views.of(found);
    }
}
