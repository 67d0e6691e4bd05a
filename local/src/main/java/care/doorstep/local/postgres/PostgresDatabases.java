package care.doorstep.local.postgres;

import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Secrets;
import care.doorstep.local.stack.ServiceSpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The databases and roles of one server: each role owns its database and can connect to no other. */
public record PostgresDatabases(int port, Secrets secrets) {

    public static List<String> names() {
        return Stream.concat(
                        Stream.of("keycloak"), ServiceSpec.services().stream().map(ServiceSpec::name))
                .toList();
    }

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public static String passwordOf(Secrets secrets, String database) {
        return secrets.get("database-" + database);
    }

    public boolean answer() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet one = statement.executeQuery("select 1")) {
            return one.next();
        }
    }

    public void create() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("revoke connect on database postgres, template1 from public");
            for (String name : names()) {
                create(statement, name);
            }
        } catch (SQLException e) {
            throw new PlainFailure("The databases could not be made: " + e.getMessage());
        }
    }

    /** Names are our own constants and passwords are base64url, so neither needs quoting. */
    private void create(Statement statement, String name) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login");
        }
        statement.execute("alter role " + name + " password '" + passwordOf(secrets, name) + "'");
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + name);
        }
        statement.execute("revoke connect on database " + name + " from public");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** As the server's administrator. */
    public Connection connect() throws SQLException {
        return connectTo("postgres");
    }

    /** As the server's administrator, to one service's database. */
    public Connection connectTo(String database) throws SQLException {
        return DriverManager.getConnection(
                url(port, database) + "?connectTimeout=2", "postgres", secrets.get("postgres"));
    }
}
