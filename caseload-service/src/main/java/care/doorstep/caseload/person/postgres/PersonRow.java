package care.doorstep.caseload.person.postgres;

import care.doorstep.caseload.person.domain.PersonCopy;
import care.doorstep.caseload.person.domain.PersonCopy.Alert;
import care.doorstep.caseload.person.domain.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "person_copy")
@NullUnmarked
class PersonRow {
    @Id
    @Column(name = "person_id")
    UUID id;

    @Column(name = "version")
    long version;

    @Column(name = "nhs_number")
    String nhsNumber;

    @Column(name = "nhs_number_status")
    String nhsNumberStatus;

    @Column(name = "family")
    String family;

    @Column(name = "given")
    String given;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "practice")
    String practice;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "communication_needs")
    List<String> communicationNeeds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "alerts")
    List<Alert> alerts;

    @Column(name = "deceased_at")
    Instant deceasedAt;

    void become(PersonCopy copy) {
        id = copy.id().value();
        version = copy.version();
        nhsNumber = copy.nhsNumber();
        nhsNumberStatus = copy.nhsNumberStatus();
        family = copy.family();
        given = copy.given();
        birthDate = copy.birthDate();
        practice = copy.practice();
        communicationNeeds = copy.communicationNeeds();
        alerts = copy.alerts();
        deceasedAt = copy.deceasedAt();
    }

    PersonCopy copy() {
        return new PersonCopy(
                new PersonId(id),
                version,
                nhsNumber,
                nhsNumberStatus,
                family,
                given,
                birthDate,
                practice,
                communicationNeeds,
                alerts,
                deceasedAt);
    }
}
