package care.doorstep.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL 18 for one test run. */
record TestDatabase(String jdbcUrl, String user, String password) {

    static TestDatabase start() {
        return Docker.answers() ? container() : embedded();
    }

    private static TestDatabase container() {
        var postgres = new PostgreSQLContainer("postgres:18");
        postgres.start();
        return new TestDatabase(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
    }

    private static TestDatabase embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .start();
            return new TestDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
