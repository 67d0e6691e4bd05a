package care.doorstep.referral.pathway.postgres;

import care.doorstep.referral.pathway.domain.Referrals;
import care.doorstep.referral.pathway.domain.Referrals.Place;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The worklist in SQL: running clocks by due time, then the rest by receipt. Each half is read in order from an index
 * and no further than the page goes, so that a page takes as long however much waits. A clock that stops between the two
 * shows its referral once.
 */
final class WorklistQuery {

    private static final String RUNNING = """
            select r.* from two_hour_clock c join referral r on r.referral_id = c.referral_id
            where c.state = 'RUNNING'""";
    private static final String AFTER_A_CLOCK =
            " and c.due_at >= :due and (c.due_at, r.received_at, r.referral_id) > (:due, :received, :id)";
    private static final String BY_DUE_TIME = " order by c.due_at, r.received_at, r.referral_id";

    private static final String THE_REST = """
            select r.* from referral r
            where not exists (select 1 from two_hour_clock c
                              where c.referral_id = r.referral_id and c.state = 'RUNNING')""";
    private static final String AFTER_NO_CLOCK = " and (r.received_at, r.referral_id) > (:received, :id)";
    private static final String BY_RECEIPT = " order by r.received_at, r.referral_id";

    private final EntityManager database;
    private final Referrals.Query query;

    WorklistQuery(EntityManager database, Referrals.Query query) {
        this.database = database;
        this.query = query;
    }

    List<ReferralRow> rows() {
        Place after = query.after();
        if (after != null && after.due().equals(Place.NO_CLOCK)) {
            return select(THE_REST, AFTER_NO_CLOCK + BY_RECEIPT, receipt(after), query.limit());
        }
        var rows = new ArrayList<>(running(after));
        if (rows.size() < query.limit()) {
            var rest = select(THE_REST, BY_RECEIPT, Map.of(), query.limit() - rows.size());
            rest.stream()
                    .filter(row -> rows.stream().noneMatch(shown -> shown.id.equals(row.id)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private List<ReferralRow> running(@Nullable Place after) {
        if (after == null) {
            return select(RUNNING, BY_DUE_TIME, Map.of(), query.limit());
        }
        var place = new HashMap<>(receipt(after));
        place.put("due", after.due());
        return select(RUNNING, AFTER_A_CLOCK + BY_DUE_TIME, place, query.limit());
    }

    private static Map<String, Object> receipt(Place after) {
        return Map.of("received", after.receivedAt(), "id", after.id().value());
    }

    @SuppressWarnings("unchecked")
    private List<ReferralRow> select(String half, String fromWhereOn, Map<String, Object> place, int limit) {
        var parameters = new HashMap<>(place);
        var select = database.createNativeQuery(half + wanted(parameters) + fromWhereOn, ReferralRow.class);
        parameters.forEach(select::setParameter);
        return select.setMaxResults(limit).getResultList();
    }

    private String wanted(Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        if (!query.states().isEmpty()) {
            conditions.append(" and r.state in (:states)");
            parameters.put("states", query.states().stream().map(Enum::name).toList());
        }
        if (query.flag() != null) {
            conditions.append(" and :flag = any(r.flags)");
            parameters.put("flag", query.flag().name());
        }
        if (query.submittedBy() != null) {
            conditions.append(" and r.referring_organisation = :submittedBy");
            parameters.put("submittedBy", query.submittedBy());
        }
        return conditions.toString();
    }
}
