package care.doorstep.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** The people's conditions and a year of hospital activity, as the two CSV imports take them. */
final class ClinicalRows {

    private static final List<String> DIAGNOSES = List.of("J189", "N390", "S720", "I500", "J441", "R296", "W19");

    private ClinicalRows() {}

    static String conditions(List<DemoPerson> people, LocalDate before) {
        var chance = new Random(7);
        var rows = new StringBuilder("nhs_number,icd10,recorded_on\n");
        for (var person : people) {
            for (var code : person.conditions()) {
                rows.append(person.nhsNumber()).append(',').append(code).append(',');
                rows.append(before.minusDays(chance.nextInt(1000) + 1L)).append('\n');
            }
        }
        return rows.toString();
    }

    static String activity(List<DemoPerson> people, LocalDate before) {
        var chance = new Random(11);
        var rows = new StringBuilder("nhs_number,type,at,primary_icd10,other_icd10s\n");
        for (int i = 0; i < people.size(); i += 5) {
            var day = before.minusDays(chance.nextInt(330) + 14L);
            var number = people.get(i).nhsNumber();
            if (i % 3 == 0) {
                rows.append(row(number, "attended", day, "W19"));
            } else {
                var diagnosis = DIAGNOSES.get(chance.nextInt(DIAGNOSES.size()));
                rows.append(row(number, "admitted", day, diagnosis));
                rows.append(row(number, "discharged", day.plusDays(chance.nextInt(12) + 1L), diagnosis));
            }
        }
        return rows.toString();
    }

    private static String row(String number, String type, LocalDate day, String diagnosis) {
        var at = day.atTime(LocalTime.of(10, 30)).toInstant(ZoneOffset.UTC);
        return String.join(",", number, type, at.toString(), diagnosis, "") + "\n";
    }
}
