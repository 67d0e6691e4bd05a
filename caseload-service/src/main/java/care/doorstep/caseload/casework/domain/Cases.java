package care.doorstep.caseload.casework.domain;

import care.doorstep.caseload.casework.domain.Case.Step;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.person.domain.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the cases. */
public interface Cases {
    /**
     * The case, held until the transaction ends so that changes to it happen one after the other.
     *
     * @throws NoSuchCase when there is none
     */
    Case hold(CaseId id);

    /**
     * @throws NoSuchCase when there is none
     */
    Case get(CaseId id);

    /** The case of the referral's latest offer, held until the transaction ends. */
    Optional<Case> holdLatest(ReferralId referral);

    Optional<Case> latest(ReferralId referral);

    List<Case> about(PersonId person);

    /** A team's cases, earliest deadline first. */
    List<Case> of(TeamId team, Set<CaseState> states, @Nullable WorklistPosition after, int limit);

    /** A new case; it has no event of its own, the offer was stated by the single point of access. */
    void open(Case.Offered offered);

    /**
     * Keeps the state and states its events, together or not at all.
     *
     * @return the state with the version it has now
     * @throws StaleCase when someone else changed the case since it was read
     */
    Case save(Step<? extends Case> step);

    List<Contact> contacts(CaseId id);
}
