package care.doorstep.careplan.person.domain;

import java.util.List;

/** The copy; an older version than the one kept is ignored. */
public interface People {

    /** Keeps each name unless a newer one is already here; the older of one person first. */
    void keep(List<PersonName> names);

    void forget(PersonId personId);

    void clear();
}
