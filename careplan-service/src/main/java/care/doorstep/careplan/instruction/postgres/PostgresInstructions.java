package care.doorstep.careplan.instruction.postgres;

import care.doorstep.careplan.instruction.domain.Instruction;
import care.doorstep.careplan.instruction.domain.Instruction.Name;
import care.doorstep.careplan.instruction.domain.Instructions;
import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.ActionId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the plans' instructions of one owner, and the name of whom each is for. */
@ApplicationScoped
class PostgresInstructions implements Instructions {

    private static final String SELECT = """
            select a.action_id, p.person_id, n.person_id is not null, n.family, n.given, a.what, a.due_on,
                   a.planned_at, a.acknowledged_at, a.completed_at
            from action a
            join plan p on p.plan_id = a.plan_id
            left join person_name n on n.person_id = p.person_id
            where a.kind = 'instruction' and a.owner_organisation = ?
            """;
    private static final String ONE = SELECT + "and a.action_id = ?";
    private static final String PAGE = SELECT + """
            and (?::timestamptz is null or (a.planned_at, a.action_id) < (?, ?))
            order by a.planned_at desc, a.action_id desc
            limit ?""";

    private final AgroalDataSource database;

    PostgresInstructions(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<Instruction> of(String organisation, @Nullable Position after, int limit) {
        return read(PAGE, select -> {
            var plannedAt = after == null ? null : OffsetDateTime.ofInstant(after.plannedAt(), ZoneOffset.UTC);
            select.setString(1, organisation);
            select.setObject(2, plannedAt);
            select.setObject(3, plannedAt);
            select.setObject(4, after == null ? null : after.actionId().value());
            select.setInt(5, limit);
        });
    }

    @Override
    public Optional<Instruction> find(ActionId id, String organisation) {
        return read(ONE, select -> {
                    select.setString(1, organisation);
                    select.setObject(2, id.value());
                })
                .stream()
                .findFirst();
    }

    private List<Instruction> read(String sql, Filler filler) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            filler.fill(select);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Instruction>();
                while (rows.next()) {
                    found.add(instruction(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("instructions could not be read", e);
        }
    }

    private static Instruction instruction(ResultSet row) throws SQLException {
        return new Instruction(
                new ActionId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                row.getBoolean(3) ? new Name(row.getString(4), row.getString(5)) : null,
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                instant(row.getObject(9, OffsetDateTime.class)),
                instant(row.getObject(10, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private interface Filler {
        void fill(PreparedStatement select) throws SQLException;
    }
}
