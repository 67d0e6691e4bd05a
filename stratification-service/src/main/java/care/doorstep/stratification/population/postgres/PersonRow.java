package care.doorstep.stratification.population.postgres;

import care.doorstep.stratification.population.domain.KnownPerson;
import care.doorstep.stratification.population.domain.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "person_copy")
@NullUnmarked
class PersonRow {

    @Id
    @Column(name = "person_id")
    UUID id;

    @Column(name = "person_version")
    long version;

    @Column(name = "nhs_number")
    String nhsNumber;

    String practice;

    boolean deceased;

    KnownPerson person() {
        return new KnownPerson(new PersonId(id), practice);
    }
}
