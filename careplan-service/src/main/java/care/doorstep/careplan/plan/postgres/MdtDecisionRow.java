package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.plan.domain.MdtDecision;
import care.doorstep.careplan.plan.domain.MdtDecision.Attendee;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "mdt_decision")
class MdtDecisionRow extends SignedRow {

    @Id
    public UUID decisionId;

    public boolean withRepresentative;
    public String decision;
    public Instant decidedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mdt_attendee", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    public List<AttendeeColumns> attendees = new ArrayList<>();

    @Embeddable
    record AttendeeColumns(String name, String role) {}

    static MdtDecisionRow of(MdtDecision d) {
        var row = new MdtDecisionRow();
        row.decisionId = d.id();
        row.withRepresentative = d.withRepresentative();
        row.decision = d.decision();
        row.decidedAt = d.at();
        d.attendees().forEach(a -> row.attendees.add(new AttendeeColumns(a.name(), a.role())));
        row.signed(d.recordedBy());
        return row;
    }

    MdtDecision toDomain() {
        var present =
                attendees.stream().map(a -> new Attendee(a.name(), a.role())).toList();
        return new MdtDecision(decisionId, present, withRepresentative, decision, by(), decidedAt);
    }
}
