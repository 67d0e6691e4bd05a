package care.doorstep.acceptance.people;

import care.doorstep.platform.testkit.NhsNumbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * Invented people, each used by one test. Names, dates, streets and phone numbers are such that nothing else in a log
 * looks like them; the NHS numbers are of the test range.
 */
public final class People {

    private static final List<String> FAMILIES = List.of("Kestrelmoor", "Wrenthistle", "Ploverdale", "Ouzelbank");
    private static final List<String> GIVEN = List.of("Kunigunde", "Wilfreda", "Ptolemy", "Oswaldine");
    private static final int LETTERS = 4;

    private static final Random CHANCE = new Random();
    private static final List<Person> ALL = new CopyOnWriteArrayList<>();

    private People() {}

    /** Somebody new, registered with practice Z90001 of neighbourhood NH01. */
    public static Person somebody() {
        return remember(described(NhsNumbers.valid(500_000 + CHANCE.nextInt(450_000))));
    }

    /** K of the story: 79 when the story begins, with the number the story gives her. */
    public static Person k(String nhsNumber, LocalDate begins) {
        var k = described(nhsNumber);
        return remember(new Person(
                nhsNumber,
                k.family(),
                k.given(),
                begins.minusYears(80).plusMonths(5),
                "female",
                "Z90001",
                k.street(),
                k.postcode(),
                k.phone(),
                List.of("Speak slowly, face to face", "M answers the phone")));
    }

    /** Keeps watch over this person's traces too. */
    public static Person remember(Person person) {
        ALL.add(person);
        return person;
    }

    public static List<Person> all() {
        return ALL;
    }

    /** What must stand in no log and in no refusal. */
    public static Set<String> traces() {
        return ALL.stream().flatMap(person -> person.traces().stream()).collect(Collectors.toSet());
    }

    private static Person described(String nhsNumber) {
        var n = CHANCE.nextInt(FAMILIES.size());
        var ending = letters();
        return new Person(
                nhsNumber,
                FAMILIES.get(n) + ending,
                GIVEN.get(n) + ending,
                LocalDate.of(1931, 1, 1).plusDays(CHANCE.nextInt(5_000)),
                "female",
                "Z90001",
                CHANCE.nextInt(10, 99) + " Quernstone " + FAMILIES.get(n) + " Row",
                "ZZ9" + CHANCE.nextInt(10) + " " + CHANCE.nextInt(1, 10) + "WZ",
                "01632 9" + CHANCE.nextInt(60_000, 60_999),
                List.of("Hard of hearing"));
    }

    private static String letters() {
        return CHANCE.ints(LETTERS, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
