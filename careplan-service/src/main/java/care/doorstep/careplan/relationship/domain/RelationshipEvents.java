package care.doorstep.careplan.relationship.domain;

/** Where relationships are stated. */
public interface RelationshipEvents {

    void changed(Relationships snapshot);

    void glassBroken(BreakGlass opened);
}
