package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.Referrals;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worklist in SQL: running clocks by due time, then the rest by receipt. */
final class WorklistQuery {

    private static final String DUE = "coalesce(c.due_at, timestamptz '9999-12-31T00:00:00Z')";

    private final EntityManager database;
    private final Referrals.Query query;
    private final StringBuilder sql = new StringBuilder("""
            select r.* from referral r
            left join two_hour_clock c on c.referral_id = r.referral_id and c.state = 'RUNNING'
            where true""");
    private final Map<String, Object> parameters = new HashMap<>();

    WorklistQuery(EntityManager database, Referrals.Query query) {
        this.database = database;
        this.query = query;
    }

    @SuppressWarnings("unchecked")
    List<ReferralRow> rows() {
        narrow();
        sql.append(" order by ").append(DUE).append(", r.received_at, r.referral_id");
        var select = database.createNativeQuery(sql.toString(), ReferralRow.class);
        parameters.forEach(select::setParameter);
        return select.setMaxResults(query.limit()).getResultList();
    }

    private void narrow() {
        if (!query.states().isEmpty()) {
            and(
                    "r.state in (:states)",
                    "states",
                    query.states().stream().map(Enum::name).toList());
        }
        if (query.flag() != null) {
            and(":flag = any(r.flags)", "flag", query.flag().name());
        }
        if (query.submittedBy() != null) {
            and("r.referring_organisation = :submittedBy", "submittedBy", query.submittedBy());
        }
        Referrals.Place after = query.after();
        if (after != null) {
            and("(" + DUE + ", r.received_at, r.referral_id) > (:due, :received, :id)", "due", after.due());
            parameters.put("received", after.receivedAt());
            parameters.put("id", after.id().value());
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
