package care.doorstep.caseload.casework.postgres;

import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.ReferralReason;
import care.doorstep.caseload.casework.domain.ReferralReasons;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class PostgresReferralReasons implements ReferralReasons, PanacheRepositoryBase<ReferralReasonRow, UUID> {
    @Override
    public void keep(List<ReferralReason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        var ids = reasons.stream().map(reason -> reason.id().value()).toList();
        var rows = list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        for (var reason : reasons) {
            var row = rows.computeIfAbsent(reason.id().value(), _ -> new ReferralReasonRow());
            if (reason.version() >= row.version) {
                row.become(reason);
            }
        }
        persist(rows.values());
        flush();
        rows.values().forEach(getEntityManager()::detach);
    }

    @Override
    public void erase(NoteId id) {
        deleteById(id.value());
    }

    @Override
    public void eraseAll() {
        deleteAll();
    }
}
