package care.doorstep.benchmarks.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One of the stack's databases, opened as the server's superuser: for measuring, never in the product. */
public record Database(RunningStack stack, String name) {

    /** Reads a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public String port() {
        return stack.setting("POSTGRES").replaceAll(".*:", "");
    }

    public Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + stack.setting("POSTGRES") + "/" + name, "postgres", stack.secret("postgres"));
    }

    public <T> List<T> rows(String sql, Reader<T> reader) {
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql) {
        return rows(sql, row -> row.getLong(1)).getFirst();
    }

    /** Returns how many rows it changed. */
    public long execute(String sql) {
        try (var connection = open();
                var statement = connection.createStatement()) {
            return statement.executeLargeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
