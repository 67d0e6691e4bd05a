package care.doorstep.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The answers kept by Idempotency-Key, in the service's own database. */
@ApplicationScoped
class IdempotencyStore {

    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(hashtextextended(?, 0));
            select body_hash, status, body, location, etag from idempotency_key where scope = ? and key = ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    IdempotencyStore(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** An earlier answer and the digest of the body that it answered. */
    record Kept(
            String hash,
            int status,
            @Nullable String body,
            @Nullable String location,
            @Nullable String etag) {

        Response response() {
            var answer = Response.status(status).header(HttpHeaders.ETAG, etag).header(HttpHeaders.LOCATION, location);
            return body == null
                    ? answer.build()
                    : answer.entity(body).type(MediaType.APPLICATION_JSON).build();
        }
    }

    /** What taking a key came to. */
    sealed interface Claim {

        /** Another transaction holds it. */
        record InFlight() implements Claim {}

        /** It is ours until this transaction ends; {@code earlier} is null where it is new. */
        record Taken(@Nullable Kept earlier) implements Claim {}
    }

    /**
     * Takes the key until this transaction ends and reads what was kept under it. Two statements in one journey: the
     * second sees what the key's last holder committed, since it starts when the lock has been had.
     */
    Claim claim(String scope, String key) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CLAIM)) {
            statement.setString(1, scope + "\n" + key);
            statement.setString(2, scope);
            statement.setString(3, key);
            statement.execute();
            try (var lock = statement.getResultSet()) {
                lock.next();
                if (!lock.getBoolean(1)) {
                    return new Claim.InFlight();
                }
            }
            statement.getMoreResults();
            try (var row = statement.getResultSet()) {
                return new Claim.Taken(row.next() ? kept(row) : null);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
    }

    void keep(String scope, String key, String hash, Response response) {
        var sql = "insert into idempotency_key (scope, key, body_hash, status, body, location, etag)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, scope);
            statement.setString(2, key);
            statement.setString(3, hash);
            statement.setInt(4, response.getStatus());
            statement.setString(5, response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null);
            statement.setString(6, header(response, HttpHeaders.LOCATION));
            statement.setString(7, header(response, HttpHeaders.ETAG));
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void forgetOld() {
        var sql = "delete from idempotency_key where kept_at < now() - interval '7 days'";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String header(Response response, String name) {
        var value = response.getHeaderString(name);
        return value == null || value.isBlank() ? null : value;
    }
}
