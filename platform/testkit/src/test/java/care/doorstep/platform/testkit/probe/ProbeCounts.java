package care.doorstep.platform.testkit.probe;

import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Adds up what it is sent, per key; fails as the test asks it to. */
@ApplicationScoped
public class ProbeCounts implements Projection {

    public static final String TOPIC = "doorstep.probe.v1";

    /** What becomes of an amount of 13; when it is untellable, the journal cannot keep what it leads to. */
    public enum Mood {
        CALM,
        BROKEN,
        REFUSED,
        SLOW,
        STUCK,
        UNTELLABLE
    }

    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.CALM);
    private final AgroalDataSource database;

    ProbeCounts(AgroalDataSource database) {
        this.database = database;
    }

    record Added(int amount) {}

    public void mood(Mood next) {
        mood.set(next);
    }

    boolean untellable(int amount) {
        return amount == 13 && mood.get() == Mood.UNTELLABLE;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void project(ReceivedEvent event) {
        var amount = event.as(Added.class).amount();
        if (amount == 13) {
            misbehave();
        }
        run("insert into probe_count values ('%1$s', %2$d, '%2$d') on conflict (key) do update"
                        .formatted(event.key(), amount)
                + " set sum = probe_count.sum + excluded.sum,"
                + " last_seen = probe_count.last_seen || ',' || excluded.last_seen");
    }

    private void misbehave() {
        switch (mood.get()) {
            case CALM, UNTELLABLE -> {}
            case BROKEN -> throw new IllegalArgumentException("thirteen");
            case REFUSED -> throw new IllegalStateException(rolledBack());
            case SLOW -> takeASecond();
            case STUCK -> throw new IllegalStateException(new SQLException("gone for now", "08006"));
        }
    }

    private static void takeASecond() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As a constraint broken at commit arrives: behind the word of the transaction manager. */
    private static RollbackException rolledBack() {
        var rolledBack = new RollbackException("could not commit");
        rolledBack.addSuppressed(new SQLException("duplicate key", "23505"));
        return rolledBack;
    }

    @Override
    public void truncate() {
        run("delete from probe_count");
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Key to the amounts in the order in which they were applied. */
    public Map<String, String> rows() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select key, last_seen from probe_count order by key")) {
            var found = new LinkedHashMap<String, String>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
