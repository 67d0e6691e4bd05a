package care.doorstep.careplan.person.domain;

/** The copy; an older version than the one kept is ignored. */
public interface People {

    void keep(PersonName name);

    void forget(PersonId personId);

    void clear();
}
