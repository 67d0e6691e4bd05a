package care.doorstep.outcomes.locality.postgres;

import care.doorstep.outcomes.locality.domain.PersonAttributes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person_attributes")
class PersonAttributesRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(name = "age_band")
    String ageBand;

    @Column(name = "neighbourhood_id")
    @Nullable
    String neighbourhoodId;

    @Column(name = "deprivation_decile")
    @Nullable
    Integer deprivationDecile;

    @Column(name = "opt_out")
    boolean optOut;

    static PersonAttributesRow of(PersonAttributes attributes) {
        var row = new PersonAttributesRow();
        row.personId = attributes.personId();
        row.ageBand = attributes.ageBand();
        row.neighbourhoodId = attributes.neighbourhoodId();
        row.deprivationDecile = attributes.deprivationDecile();
        row.optOut = attributes.optOut();
        return row;
    }

    PersonAttributes attributes() {
        return new PersonAttributes(personId, ageBand, neighbourhoodId, deprivationDecile, optOut);
    }
}
