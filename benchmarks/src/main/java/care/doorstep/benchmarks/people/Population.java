package care.doorstep.benchmarks.people;

import care.doorstep.benchmarks.stack.Api;
import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.Rest;
import care.doorstep.benchmarks.stack.RunningStack;
import care.doorstep.benchmarks.stack.SignIn;
import care.doorstep.benchmarks.stack.Wire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Invented people with NHS numbers of the test range, who are in the index before anything is measured. */
public record Population(RunningStack stack, int size) {

    private static final int FIRST_SERIAL = 100_000;
    private static final int LAST_SERIAL = 999_999;
    private static final int AT_ONCE = 8;
    private static final int NO_DIGIT = 10;
    private static final List<String> STREETS = List.of("Mill Lane", "Station Road", "Church Walk", "Orchard Close");

    /** Registers those who are missing and waits until every service has heard of them. */
    public void isThere() {
        new County(stack).isThere();
        var known = (int) new Database(stack, "referral").number("select count(*) from person");
        if (known >= size) {
            return;
        }
        var registrar = new Api(stack.service("referral"), SignIn.system(stack, "demo-loader"));
        var people = people();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            people.subList(known, size).forEach(p -> threads.submit(() -> Wire.expect(201, register(registrar, p))));
        }
        new Rest(stack).await();
    }

    /** As a referral describes them. */
    public List<Map<String, Object>> people() {
        return IntStream.rangeClosed(FIRST_SERIAL, LAST_SERIAL)
                .filter(serial -> check(serial) != NO_DIGIT)
                .limit(size)
                .mapToObj(serial -> described(serial, "999" + serial + check(serial)))
                .toList();
    }

    private static java.net.http.HttpResponse<String> register(Api registrar, Map<String, Object> person) {
        return registrar.post("/api/referral/v1/people", person);
    }

    private static Map<String, Object> described(int serial, String nhsNumber) {
        var person = new LinkedHashMap<String, Object>();
        person.put("nhsNumber", nhsNumber);
        person.put("family", "Family" + Integer.toString(serial, Character.MAX_RADIX));
        person.put("given", "Given" + serial % 97);
        person.put("birthDate", "19%02d-%02d-%02d".formatted(30 + serial % 50, 1 + serial % 12, 1 + serial % 28));
        person.put("sex", serial % 2 == 0 ? "female" : "male");
        person.put("practice", County.practice(serial));
        person.put("addressLines", List.of(serial % 120 + 1 + " " + STREETS.get(serial % STREETS.size()), "Wendleton"));
        person.put("postcode", "ZZ99 3WZ");
        person.put("phone", "01632 960" + serial % 1000);
        person.put("communicationNeeds", serial % 12 == 0 ? List.of("Large print") : List.of());
        return person;
    }

    /** Modulus 11 over the first nine digits (NHS Data Dictionary). */
    static int check(int serial) {
        var digits = "999" + serial;
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11;
    }
}
