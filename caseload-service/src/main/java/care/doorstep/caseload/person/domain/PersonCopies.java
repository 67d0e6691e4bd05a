package care.doorstep.caseload.person.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people this service has heard of. A person not among them is yet to arrive, never unknown for good. */
public interface PersonCopies {
    Optional<PersonCopy> find(PersonId id);

    Map<PersonId, PersonCopy> find(Collection<PersonId> ids);

    /** Keeps the snapshot unless a newer one is already here. */
    void keep(PersonCopy snapshot);

    /** The same for many, the older of one person first. */
    void keep(List<PersonCopy> snapshots);

    void erase(PersonId id);

    void eraseAll();
}
