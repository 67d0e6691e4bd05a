package care.doorstep.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Two thousand invented people: the same ones on every machine. NHS numbers are of the test range. */
final class Population {

    static final int SIZE = 2_000;

    private static final List<String> FAMILIES = List.of(
            "Abbott",
            "Ahmed",
            "Appleby",
            "Banerjee",
            "Barlow",
            "Begum",
            "Bell",
            "Bishop",
            "Brightwell",
            "Carver",
            "Chaudhry",
            "Clough",
            "Cole",
            "Croft",
            "Dallow",
            "Das",
            "Dobson",
            "Eastham",
            "Ellery",
            "Fenwick",
            "Fields",
            "Garrod",
            "Gill",
            "Greaves",
            "Hallam",
            "Harding",
            "Hussain",
            "Ibbotson",
            "Iqbal",
            "Jessop",
            "Kaur",
            "Kershaw",
            "Khan",
            "Kowalska",
            "Lamb",
            "Larkin",
            "Lister",
            "Mahmood",
            "Marsden",
            "Mistry",
            "Moss",
            "Nowak",
            "Oakley",
            "Okafor",
            "Osborne",
            "Patel",
            "Peel",
            "Pickering",
            "Quill",
            "Rahman",
            "Rowe",
            "Sandhu",
            "Shaw",
            "Singh",
            "Stubbs",
            "Tanner",
            "Thorne",
            "Underhill",
            "Varley",
            "Wainwright",
            "Yates");
    private static final List<String> WOMEN = List.of(
            "Ada",
            "Agnes",
            "Aisha",
            "Barbara",
            "Beryl",
            "Carol",
            "Doreen",
            "Edith",
            "Eileen",
            "Farida",
            "Gwen",
            "Harpreet",
            "Irene",
            "Jean",
            "Joyce",
            "Kathleen",
            "Lakshmi",
            "Maureen",
            "Nasreen",
            "Olive",
            "Patricia",
            "Rita",
            "Sheila",
            "Sushila",
            "Vera",
            "Winifred");
    private static final List<String> MEN = List.of(
            "Albert",
            "Arthur",
            "Bernard",
            "Cyril",
            "Derek",
            "Douglas",
            "Ernest",
            "Frank",
            "George",
            "Gurdeep",
            "Harold",
            "Imran",
            "Jack",
            "Kenneth",
            "Leonard",
            "Mohammed",
            "Norman",
            "Peter",
            "Ravi",
            "Ronald",
            "Stanley",
            "Tariq",
            "Vincent",
            "Walter");
    private static final List<String> STREETS = List.of(
            "Mill Lane", "Station Road", "Church Walk", "Orchard Close", "High Street", "Quarry Rise", "Fern Way");
    private static final List<String> NEEDS = List.of(
            "Hearing aid: speak clearly and face the person",
            "Large print",
            "Interpreter: Punjabi",
            "Interpreter: Polish",
            "British Sign Language",
            "Daughter speaks for the person on the phone");
    private static final List<String> CONDITIONS = List.of(
            "I10", "E119", "I500", "J449", "N183", "F03", "F009", "I639", "W19", "M159", "I48", "F329", "R296", "G20",
            "C509", "J189", "N390", "R54", "L891", "H353", "E86", "S720", "I259", "K219", "D649", "R410");

    private Population() {}

    static List<DemoPerson> invented(LocalDate today) {
        var chance = new Random(20_261_005);
        var people = new ArrayList<DemoPerson>(SIZE);
        var serial = 400_000;
        for (int i = 0; i < SIZE; i++) {
            serial = next(serial);
            people.add(person(chance, nhsNumber(serial), today));
        }
        return people;
    }

    /** One person more, for asking whether practices are known yet. */
    static DemoPerson probe() {
        var number = nhsNumber(next(399_000));
        var born = LocalDate.of(1950, 1, 1);
        return new DemoPerson(number, "Zimmer", "Ada", born, "female", 0, List.of("1 Mill Lane"), List.of(), List.of());
    }

    private static DemoPerson person(Random chance, String nhsNumber, LocalDate today) {
        var woman = chance.nextInt(100) < 54;
        var age = age(chance);
        return new DemoPerson(
                nhsNumber,
                pick(chance, FAMILIES),
                pick(chance, woman ? WOMEN : MEN),
                today.minusYears(age).minusDays(chance.nextInt(364) + 1L),
                woman ? "female" : "male",
                chance.nextInt(County.practices()),
                List.of((chance.nextInt(120) + 1) + " " + pick(chance, STREETS), "Wendleton"),
                chance.nextInt(12) == 0 ? List.of(pick(chance, NEEDS)) : List.of(),
                conditions(chance, age));
    }

    /** An older population than the county's: those whom out-of-hospital care sees. */
    private static int age(Random chance) {
        return chance.nextInt(10) < 3 ? 20 + chance.nextInt(45) : 65 + chance.nextInt(32);
    }

    private static List<String> conditions(Random chance, int age) {
        var many = chance.nextInt(age < 65 ? 2 : age < 80 ? 4 : 7);
        return chance.ints(many, 0, CONDITIONS.size())
                .distinct()
                .mapToObj(CONDITIONS::get)
                .toList();
    }

    private static String pick(Random chance, List<String> from) {
        return from.get(chance.nextInt(from.size()));
    }

    /** The next serial whose number has a check digit: a remainder of ten has none. */
    private static int next(int serial) {
        var candidate = serial + 1;
        return check(candidate) == 10 ? next(candidate) : candidate;
    }

    private static String nhsNumber(int serial) {
        return "999" + serial + check(serial);
    }

    /** Modulus 11 over the first nine digits (NHS Data Dictionary). */
    private static int check(int serial) {
        var digits = "999" + serial;
        var sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        var check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }
}
