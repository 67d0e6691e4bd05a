package care.doorstep.caseload.neighbourhood.postgres;

import care.doorstep.caseload.neighbourhood.domain.OdsCode;
import care.doorstep.caseload.neighbourhood.domain.PcnCode;
import care.doorstep.caseload.neighbourhood.domain.Practice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "practice")
@NullUnmarked
class PracticeRow {
    @Id
    @Column(name = "ods_code")
    String odsCode;

    @Column(name = "name")
    String name;

    @Column(name = "pcn_code")
    String pcnCode;

    void become(Practice practice) {
        odsCode = practice.code().value();
        name = practice.name();
        pcnCode = practice.network() == null ? null : practice.network().value();
    }

    Practice practice() {
        return new Practice(new OdsCode(odsCode), name, pcnCode == null ? null : new PcnCode(pcnCode));
    }
}
