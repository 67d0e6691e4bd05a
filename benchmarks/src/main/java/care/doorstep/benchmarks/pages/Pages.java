package care.doorstep.benchmarks.pages;

import care.doorstep.benchmarks.Bench;
import care.doorstep.benchmarks.Benchmark;
import care.doorstep.benchmarks.load.Arrivals;
import care.doorstep.benchmarks.load.Latencies;
import care.doorstep.benchmarks.load.Wrk;
import care.doorstep.benchmarks.report.Bar;
import care.doorstep.benchmarks.report.Figure;
import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.SignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Two hundred members of staff, each signed in by themselves, who open a page every few seconds: the worklist and people
 * by turns. Besides, how many lists of twenty the API gives in a second.
 */
public final class Pages implements Benchmark {

    private static final int USERS = 200;
    private static final int SECONDS_BETWEEN_PAGES = 10;
    private static final int PEOPLE = 500;
    private static final int CONNECTIONS = 16;
    private static final String LIST_OF_TWENTY = "/api/referral/v1/referrals?state=received&limit=20";
    private static final double FIVE_TIMES_HAPI = 5 * 188;

    @Override
    public String letter() {
        return "e";
    }

    @Override
    public String title() {
        return "Pages and lists";
    }

    @Override
    public List<Figure> run(Bench bench) {
        var figures = new ArrayList<Figure>();
        figures.addAll(pages(bench));
        figures.addAll(lists(bench));
        return figures;
    }

    private static List<Figure> pages(Bench bench) {
        var users = IntStream.range(0, USERS)
                .mapToObj(n -> new SignedInUser(bench.stack(), n % 2 == 0 ? "triage" : "calltaker"))
                .toList();
        var people = new Database(bench.stack(), "referral")
                .rows(
                        "select distinct person_id::text from (select person_id from referral order by received_at desc"
                                + " limit 5000) newest limit " + PEOPLE,
                        row -> "/people/" + row.getString(1));
        var worklist = new Latencies();
        var person = new Latencies();
        var failed = new LongAdder();
        for (var round : List.of("warm-up", "measured")) {
            worklist = new Latencies();
            person = new Latencies();
            failed.reset();
            use(bench, users, people, worklist, person, failed);
        }
        return List.of(
                Figure.of("users, each opening a page every %d s".formatted(SECONDS_BETWEEN_PAGES), USERS, ""),
                Figure.of("worklist page, p50", worklist.millis(50), "ms"),
                Figure.of("worklist page, p95", worklist.millis(95), "ms").against(Bar.atMost(150)),
                Figure.of("person page, p50", person.millis(50), "ms"),
                Figure.of("person page, p95", person.millis(95), "ms").against(Bar.atMost(150)),
                Figure.of("pages that failed", failed.sum(), "").against(Bar.atMost(0)));
    }

    private static void use(
            Bench bench,
            List<SignedInUser> users,
            List<String> people,
            Latencies worklist,
            Latencies person,
            LongAdder failed) {
        var opened = new AtomicInteger();
        Arrivals.at((double) USERS / SECONDS_BETWEEN_PAGES, Duration.ofSeconds(2L * bench.seconds()), due -> {
            var n = opened.getAndIncrement();
            var list = n / USERS % 2 == n % 2;
            try {
                users.get(n % USERS).open(list ? "/referrals" : people.get(n % people.size()));
                (list ? worklist : person).sinceNanos(due);
            } catch (RuntimeException e) {
                failed.increment();
            }
        });
    }

    private static List<Figure> lists(Bench bench) {
        var token = Map.of("BENCH_TOKENS", SignIn.staff(bench.stack(), "triage").token());
        var url = bench.stack().service("referral") + LIST_OF_TWENTY;
        Wrk.run(url, CONNECTIONS, bench.seconds() / 2, "/load/read.lua", token);
        var rate = Wrk.run(url, CONNECTIONS, bench.seconds(), "/load/read.lua", token)
                .perSecond();
        return List.of(Figure.of("lists of 20 referrals, audited, concurrency " + CONNECTIONS, rate, "/s")
                .against(Bar.atLeast(FIVE_TIMES_HAPI)));
    }
}
