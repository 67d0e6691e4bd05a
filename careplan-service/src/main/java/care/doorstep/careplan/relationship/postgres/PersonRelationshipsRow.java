package care.doorstep.careplan.relationship.postgres;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.relationship.domain.Basis;
import care.doorstep.careplan.relationship.domain.Grant;
import care.doorstep.careplan.relationship.domain.Relationship;
import care.doorstep.careplan.relationship.domain.Relationships;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that gives sight of one person. */
@Entity
@Table(name = "person_relationships")
class PersonRelationshipsRow extends PanacheEntityBase {

    @Id
    public UUID personId;

    public long version;
    public long personVersion;

    @ElementCollection
    @CollectionTable(name = "relationship_grant", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    public List<GrantColumns> grants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "refused_case", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "case_id")
    public Set<UUID> refusedCases = new HashSet<>();

    @Embeddable
    record GrantColumns(
            String source,
            String organisation,
            @Nullable String teamId,
            @Nullable String userId,
            String basis,
            Instant fromAt,
            @Nullable Instant untilAt) {

        static GrantColumns of(Grant grant) {
            var r = grant.relationship();
            return new GrantColumns(
                    grant.source(),
                    r.organisation(),
                    r.teamId(),
                    r.userId(),
                    r.basis().code(),
                    r.from(),
                    r.until());
        }

        Grant toDomain() {
            return new Grant(source, new Relationship(organisation, teamId, userId, Basis.of(basis), fromAt, untilAt));
        }
    }

    void take(Relationships next) {
        this.version = next.version();
        this.personVersion = next.personVersion();
        var columns = next.grants().stream().map(GrantColumns::of).toList();
        if (!columns.equals(grants)) {
            grants.clear();
            grants.addAll(columns);
        }
        refusedCases.addAll(next.refusedCases());
    }

    Relationships toDomain() {
        return new Relationships(
                new PersonId(personId),
                version,
                personVersion,
                grants.stream().map(GrantColumns::toDomain).toList(),
                refusedCases);
    }
}
