package care.doorstep.careplan.relationship.domain;

import java.time.Instant;

/** A relationship and the fact it comes from: a referral, a case, a registration or a user. */
public record Grant(String source, Relationship relationship) {

    boolean comesFrom(Basis basis, String fact) {
        return relationship.basis() == basis && source.equals(fact);
    }

    boolean isOpen() {
        return relationship.until() == null;
    }

    Grant endingAt(Instant end) {
        return new Grant(source, relationship.endingAt(end));
    }
}
