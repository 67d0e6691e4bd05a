package care.doorstep.platform.inbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements on the current transaction's connection. */
final class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    interface Filler {
        void fill(PreparedStatement statement) throws SQLException;
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String text, Filler filler, Reader<T> reader) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text)) {
            filler.fill(statement);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }

    int update(String text, Filler filler) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(text)) {
            filler.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }
}
