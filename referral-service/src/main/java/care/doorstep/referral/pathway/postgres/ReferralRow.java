package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.Channel;
import care.doorstep.referral.pathway.domain.Flag;
import care.doorstep.referral.pathway.domain.HubReason;
import care.doorstep.referral.pathway.domain.Priority;
import care.doorstep.referral.pathway.domain.Reason;
import care.doorstep.referral.pathway.domain.ReferralState;
import care.doorstep.referral.pathway.domain.Triage;
import care.doorstep.referral.person.domain.AgeBand;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A referral as a row. The columns of a state are null until it is reached; {@link ReferralRows} reads and writes. */
@Entity
@Table(name = "referral")
@NullUnmarked
class ReferralRow {

    @Embeddable
    static class AdviceRow {
        String team;

        @Column(name = "note_id")
        UUID note;

        @Column(name = "given_at")
        Instant at;
    }

    @Id
    @Column(name = "referral_id")
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    ReferralState state;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "referring_organisation")
    String referringOrganisation;

    @Column(name = "submitted_by")
    String submittedBy;

    @Enumerated(EnumType.STRING)
    Reason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "requested_priority")
    Priority requestedPriority;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "need_identified_at")
    Instant needIdentifiedAt;

    String practice;

    @Column(name = "neighbourhood_id")
    String neighbourhoodId;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    AgeBand ageBand;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text[]")
    List<Flag> flags;

    @Column(name = "previous_id")
    UUID previousId;

    @Column(name = "correlation_id")
    String correlationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "triage_outcome")
    Triage.Outcome triageOutcome;

    @Enumerated(EnumType.STRING)
    Priority urgency;

    @Enumerated(EnumType.STRING)
    Triage.Basis basis;

    String rationale;

    @Column(name = "spoken_to")
    String spokenTo;

    @Column(name = "triaged_by")
    String triagedBy;

    @Column(name = "triaged_at")
    Instant triagedAt;

    int offers;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "referral_advice", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<AdviceRow> advice = new ArrayList<>();

    @Column(name = "offer_team")
    String offerTeam;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "offer_expires_at")
    Instant offerExpiresAt;

    @Column(name = "offer_number")
    Integer offerNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "hub_reason")
    HubReason hubReason;

    @Column(name = "hub_since")
    Instant hubSince;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "accepted_team")
    String acceptedTeam;

    @Column(name = "accepted_organisation")
    String acceptedOrganisation;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "end_reason")
    String endReason;

    @Column(name = "ended_at")
    Instant endedAt;
}
