package care.doorstep.outcomes.fact.postgres;

import care.doorstep.outcomes.fact.domain.Context;
import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Facts;
import care.doorstep.outcomes.fact.domain.Origin;
import care.doorstep.outcomes.fact.domain.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class JdbcFacts implements Facts {

    private static final String ADD = """
            insert into fact (event_id, context, kind, event_type, event_time, person_id, referral_id, plan_id,
                              neighbourhood_id, happened_at, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (event_id) do nothing""";
    private static final String COLUMNS =
            "select f.event_id, f.event_type, f.event_time, f.person_id, f.referral_id, f.kind, f.detail"
                    + " from fact_of_referral f ";
    private static final String IN_PERIOD = "f.happened_at >= ? and f.happened_at < ?";

    /** As the database function neighbourhood_of decides it, but for all rows at once. */
    private static final String IN_NEIGHBOURHOOD = """
            (f.referral_id in (select p.referral_id from placed_referral p where p.neighbourhood_id = ?)
             or f.person_id in (select a.person_id from person_attributes a where a.neighbourhood_id = ?)
                and not exists (select 1 from placed_referral p where p.referral_id = f.referral_id))""";

    private static final String OLDEST_FIRST = " order by f.event_time, f.event_id";

    private final DataSource database;
    private final FactDetail details;

    JdbcFacts(DataSource database, FactDetail details) {
        this.database = database;
        this.details = details;
    }

    @Override
    public void add(Context context, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(ADD)) {
            for (var fact : facts) {
                fill(insert, context, fact);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new FactsUnavailable(e);
        }
    }

    private void fill(PreparedStatement insert, Context context, Fact fact) throws SQLException {
        var origin = fact.origin();
        insert.setObject(1, origin.eventId());
        insert.setString(2, context.name());
        insert.setString(3, FactKind.of(fact.getClass()).code());
        insert.setString(4, origin.type());
        insert.setObject(5, utc(origin.time()));
        insert.setObject(6, origin.personId());
        insert.setObject(7, origin.referralId());
        insert.setObject(8, fact.planId());
        insert.setString(9, fact.neighbourhoodId());
        insert.setObject(10, utc(fact.at()));
        insert.setString(11, details.write(fact));
    }

    @Override
    public void forget(Context context) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from fact where context = ?")) {
            delete.setString(1, context.name());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new FactsUnavailable(e);
        }
    }

    @Override
    public List<Fact> during(Selection selection, Set<Class<? extends Fact>> kinds) {
        return query(COLUMNS + "where f.kind = any(?) and " + selected(selection) + OLDEST_FIRST, select -> {
            select.setArray(1, select.getConnection().createArrayOf("text", FactKind.codes(kinds)));
            bind(select, 2, selection);
        });
    }

    @Override
    public List<Fact> ofReferralsWith(
            Class<? extends Fact> anchor, Selection selection, Set<Class<? extends Fact>> kinds) {
        var anchored = "where f.kind = any(?) and f.referral_id in"
                + " (select f.referral_id from fact_of_referral f where f.kind = ? and " + selected(selection) + ")";
        return query(COLUMNS + anchored + OLDEST_FIRST, select -> {
            select.setArray(1, select.getConnection().createArrayOf("text", FactKind.codes(kinds)));
            select.setString(2, FactKind.of(anchor).code());
            bind(select, 3, selection);
        });
    }

    @Override
    public List<Fact> about(UUID personId) {
        return query(COLUMNS + "where f.person_id = ?" + OLDEST_FIRST, select -> select.setObject(1, personId));
    }

    @Override
    public boolean submittedBy(String organisation, UUID referralId, UUID personId) {
        return receipts(referralId).stream()
                .anyMatch(r -> r.referringOrganisation().equals(organisation)
                        && r.origin().personId().equals(personId));
    }

    @Override
    public boolean mayBeAbout(UUID referralId, UUID personId) {
        return receipts(referralId).stream().allMatch(r -> r.origin().personId().equals(personId));
    }

    private List<Fact.ReferralReceived> receipts(UUID referralId) {
        return query(
                        COLUMNS + "where f.kind = 'referral-received' and f.referral_id = ?",
                        select -> select.setObject(1, referralId))
                .stream()
                .map(Fact.ReferralReceived.class::cast)
                .toList();
    }

    private List<Fact> query(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            binding.bind(select);
            try (var rows = select.executeQuery()) {
                var facts = new ArrayList<Fact>();
                while (rows.next()) {
                    facts.add(fact(rows));
                }
                return facts;
            }
        } catch (SQLException e) {
            throw new FactsUnavailable(e);
        }
    }

    private Fact fact(ResultSet row) throws SQLException {
        var origin = new Origin(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class));
        return details.read(FactKind.of(row.getString(6)), row.getString(7), origin);
    }

    private static String selected(Selection selection) {
        return selection.neighbourhoodId() == null ? IN_PERIOD : IN_PERIOD + " and " + IN_NEIGHBOURHOOD;
    }

    private static void bind(PreparedStatement select, int first, Selection selection) throws SQLException {
        select.setObject(first, utc(selection.period().start()));
        select.setObject(first + 1, utc(selection.period().end()));
        if (selection.neighbourhoodId() != null) {
            select.setString(first + 2, selection.neighbourhoodId());
            select.setString(first + 3, selection.neighbourhoodId());
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }
}
