package care.doorstep.referral.person.postgres;

import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.person.domain.AgeBand;
import care.doorstep.referral.person.domain.Alert;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.NhsNumber;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.PersonId;
import care.doorstep.referral.person.domain.Sex;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A person as a row. */
@Entity
@Table(name = "person")
@NullUnmarked
class PersonRow {

    enum NhsStatus {
        VERIFIED,
        NOT_VERIFIED,
        ABSENT
    }

    @Embeddable
    static class AlertRow {
        @Enumerated(EnumType.STRING)
        Alert.Kind kind;

        String text;
    }

    @Id
    @Column(name = "person_id")
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "nhs_status")
    NhsStatus nhsStatus;

    @Column(name = "nhs_digits")
    String nhsDigits;

    String family;
    String given;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    Sex sex;

    String practice;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "address_lines", columnDefinition = "text[]")
    List<String> addressLines;

    String postcode;
    String phone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "communication_needs", columnDefinition = "text[]")
    List<String> communicationNeeds;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_alert", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<AlertRow> alerts = new ArrayList<>();

    @Column(name = "deceased_at")
    Instant deceasedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    AgeBand ageBand;

    @Column(name = "neighbourhood_id")
    String neighbourhoodId;

    void take(Person person) {
        version = person.version();
        nhsDigits = person.nhs().digits();
        nhsStatus = switch (person.nhs()) {
            case NhsIdentity.Verified _ -> NhsStatus.VERIFIED;
            case NhsIdentity.NotVerified _ -> NhsStatus.NOT_VERIFIED;
            case NhsIdentity.Absent _ -> NhsStatus.ABSENT;
        };
        take(person.demographics());
        deceasedAt = person.deceasedAt();
        ageBand = person.attributes().ageBand();
        NeighbourhoodId neighbourhood = person.attributes().neighbourhood();
        neighbourhoodId = neighbourhood == null ? null : neighbourhood.value();
    }

    private void take(Demographics known) {
        family = known.family();
        given = known.given();
        birthDate = known.birthDate();
        sex = known.sex();
        practice = known.practice();
        addressLines = known.addressLines();
        postcode = known.postcode();
        phone = known.phone();
        communicationNeeds = known.communicationNeeds();
        List<AlertRow> rows = new ArrayList<>();
        for (Alert alert : known.alerts()) {
            AlertRow row = new AlertRow();
            row.kind = alert.kind();
            row.text = alert.text();
            rows.add(row);
        }
        alerts.clear();
        alerts.addAll(rows);
    }

    Person person() {
        Demographics demographics = new Demographics(
                family,
                given,
                birthDate,
                sex,
                practice,
                addressLines,
                postcode,
                phone,
                communicationNeeds,
                alerts.stream().map(a -> new Alert(a.kind, a.text)).toList());
        NeighbourhoodId neighbourhood = neighbourhoodId == null ? null : new NeighbourhoodId(neighbourhoodId);
        return new Person(
                new PersonId(id),
                version,
                identity(),
                demographics,
                new Person.Attributes(ageBand, neighbourhood),
                deceasedAt);
    }

    private NhsIdentity identity() {
        return switch (nhsStatus) {
            case VERIFIED -> new NhsIdentity.Verified(new NhsNumber(nhsDigits));
            case NOT_VERIFIED -> new NhsIdentity.NotVerified(nhsDigits);
            case ABSENT -> new NhsIdentity.Absent();
        };
    }
}
