package care.doorstep.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The answers kept by Idempotency-Key, in the service's own database. */
@ApplicationScoped
class IdempotencyStore {

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

    /** Takes the key until this transaction ends; false while another transaction holds it. */
    boolean claim(String scope, String key) {
        return query("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", scope + "\n" + key, row -> {
            row.next();
            return row.getBoolean(1);
        });
    }

    @Nullable
    Kept find(String scope, String key) {
        var sql = "select body_hash, status, body, location, etag from idempotency_key where scope = ? and key = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, scope);
            statement.setString(2, key);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new Kept(
                                row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5))
                        : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    private interface Reader<T> {
        T read(java.sql.ResultSet row) throws SQLException;
    }

    private <T> T query(String sql, String argument, Reader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (var rows = statement.executeQuery()) {
                return reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
