package care.doorstep.benchmarks.intake;

import care.doorstep.benchmarks.load.Pgbench;
import care.doorstep.benchmarks.stack.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The limit: pgbench inserting a referral row and a journal row, in the same server, into tables of the same columns and
 * indexes, with the values of the newest real rows and new ids.
 */
record TwoInserts(Database database) {

    private static final Map<String, String> NEW = Map.of("referral_id", "uuidv7()", "event_id", "uuidv7()");
    private static final List<String> LEFT_TO_THE_DATABASE = List.of("position", "written_at", "published_at");
    private static final String NEWEST_REFERRAL = "referral order by received_at desc limit 1";
    private static final String NEWEST_EVENT =
            "journal where type = 'referral.received' order by position desc limit 1";

    double perSecond(int clients, int seconds) {
        database.execute("create schema if not exists benchmark");
        for (var table : List.of("referral", "journal")) {
            database.execute("drop table if exists benchmark." + table);
            database.execute("create table benchmark.%s (like public.%s including all)".formatted(table, table));
        }
        var script = "begin;\n%s;\n%s;\nend;\n"
                .formatted(insert("referral", NEWEST_REFERRAL), insert("journal", NEWEST_EVENT));
        var rate = Pgbench.run(database, clients, seconds, script);
        database.execute("drop schema benchmark cascade");
        return rate;
    }

    private record Column(String name, String type) {}

    private String insert(String table, String newest) {
        var columns = database
                .rows(
                        "select attname, format_type(atttypid, atttypmod) from pg_attribute where attrelid = 'public."
                                + table + "'::regclass and attnum > 0 and not attisdropped order by attnum",
                        row -> new Column(row.getString(1), row.getString(2)))
                .stream()
                .filter(column -> !LEFT_TO_THE_DATABASE.contains(column.name()))
                .toList();
        var literals = columns.stream().map(TwoInserts::literal).collect(Collectors.joining(", "));
        var values = database.rows("select array[" + literals + "] from " + newest, row ->
                (String[]) row.getArray(1).getArray());
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "insert into benchmark.%s (%s) values (%s)".formatted(table, names, join(columns, values.getFirst()));
    }

    /** In JSON a colon is followed by a blank, for pgbench takes {@code :null} for one of its variables. */
    private static String literal(Column column) {
        var text = column.type().equals("json")
                ? "replace(%s::text, '\":', '\": ')".formatted(column.name())
                : column.name() + "::text";
        return "quote_nullable(%s) || '::%s'".formatted(text, column.type());
    }

    private static String join(List<Column> columns, String[] values) {
        var joined = new StringBuilder();
        for (var i = 0; i < values.length; i++) {
            joined.append(i == 0 ? "" : ", ")
                    .append(NEW.getOrDefault(columns.get(i).name(), values[i]));
        }
        return joined.toString();
    }
}
