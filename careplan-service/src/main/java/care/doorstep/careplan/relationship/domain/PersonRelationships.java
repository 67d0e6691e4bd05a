package care.doorstep.careplan.relationship.domain;

import care.doorstep.careplan.person.domain.PersonId;
import java.util.Optional;

/** Where relationships are kept. */
public interface PersonRelationships {

    Optional<Relationships> of(PersonId personId);

    /** Has anything been heard of this person? */
    boolean know(PersonId personId);

    /** As they stand, or none yet; nobody else changes them until this transaction ends. */
    Relationships forChange(PersonId personId);

    /** Writes the state and, when its version has moved, the new snapshot for everybody. */
    void save(Relationships next);

    /** Keeps the reason in words and tells the privacy officer. */
    void record(BreakGlass opened);
}
