package care.doorstep.careplan.person.postgres;

import care.doorstep.careplan.person.domain.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's name. */
@Entity
@Table(name = "person_name")
class PersonNameRow extends PanacheEntityBase {

    @Id
    public UUID personId;

    public long personVersion;
    public @Nullable String family;
    public @Nullable String given;

    void become(PersonName name) {
        personId = name.personId().value();
        personVersion = name.personVersion();
        family = name.family();
        given = name.given();
    }
}
