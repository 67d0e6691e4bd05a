package care.doorstep.stratification.risk.postgres;

import care.doorstep.stratification.population.domain.PersonId;
import care.doorstep.stratification.risk.domain.Band;
import care.doorstep.stratification.risk.domain.Factor;
import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import care.doorstep.stratification.risk.domain.RiskModel;
import care.doorstep.stratification.risk.domain.Score;
import care.doorstep.stratification.risk.domain.Unit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the score table, to and from JDBC. */
final class ScoreRow {

    static final String COLUMNS =
            "person_id, model, model_version, value, unit, band, factors, changes_on, calculated_at";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Factor>> FACTORS = new TypeReference<>() {};

    private ScoreRow() {}

    /** Fills nine parameters in the order of {@link #COLUMNS}. */
    static void fill(PreparedStatement statement, Scored scored) throws SQLException {
        var score = scored.score();
        statement.setObject(1, scored.person().value());
        statement.setString(2, score.model().name());
        statement.setString(3, score.modelVersion());
        statement.setInt(4, score.value());
        statement.setString(5, score.unit().code());
        statement.setString(6, score.band() == null ? null : score.band().code());
        statement.setString(7, json(score.factors()));
        statement.setObject(8, score.changesOn());
        statement.setObject(9, OffsetDateTime.ofInstant(scored.calculatedAt(), ZoneOffset.UTC));
    }

    static List<Scored> read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Scored>();
            while (rows.next()) {
                found.add(new Scored(new PersonId(rows.getObject(1, UUID.class)), score(rows), instant(rows, 9)));
            }
            return found;
        }
    }

    private static Score score(ResultSet row) throws SQLException {
        return new Score(
                RiskModel.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                Unit.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                band(row.getString(6)),
                factors(row.getString(7)),
                row.getObject(8, LocalDate.class));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Band band(@Nullable String code) {
        return code == null ? null : Band.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String json(List<Factor> factors) throws SQLException {
        try {
            return JSON.writeValueAsString(factors);
        } catch (JsonProcessingException e) {
            throw new SQLException("factors cannot be written", e);
        }
    }

    private static List<Factor> factors(String json) throws SQLException {
        try {
            return JSON.readValue(json, FACTORS);
        } catch (JsonProcessingException e) {
            throw new SQLException("factors cannot be read", e);
        }
    }
}
