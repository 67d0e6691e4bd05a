package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.Note;
import care.doorstep.caseload.casework.domain.NoteEvents;
import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.Notes;
import care.doorstep.caseload.casework.domain.Offer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresNotes implements Notes, PanacheRepositoryBase<NoteRow, UUID> {
    private static final String LATEST_REASON = "from ReferralReasonRow where referral = :referral or (referral is null"
            + " and person = :person and journey = :journey and writtenAt <= :offeredAt) order by writtenAt desc";

    private final NoteEvents events;

    PostgresNotes(NoteEvents events) {
        this.events = events;
    }

    @Override
    public void write(Note note) {
        persist(NoteRow.of(note));
        events.publish(note);
    }

    @Override
    public Map<NoteId, String> texts(Collection<NoteId> ids) {
        return list("id in ?1", ids.stream().map(NoteId::value).toList()).stream()
                .collect(Collectors.toMap(row -> new NoteId(row.id), row -> row.text));
    }

    @Override
    public Optional<String> referralReason(Offer offer) {
        return getEntityManager()
                .createQuery(LATEST_REASON, ReferralReasonRow.class)
                .setParameter("referral", offer.referral().value())
                .setParameter("person", offer.person().value())
                .setParameter("journey", offer.journey())
                .setParameter("offeredAt", offer.offeredAt())
                .setMaxResults(1)
                .getResultStream()
                .map(row -> row.text)
                .findFirst();
    }
}
