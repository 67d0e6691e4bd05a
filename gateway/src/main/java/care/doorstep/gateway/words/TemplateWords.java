package care.doorstep.gateway.words;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What templates may say: {@code {words:reason(code)}}, {@code {words:near(at, now)}}. */
@TemplateExtension(namespace = "words")
class TemplateWords {

    private TemplateWords() {}

    static String of(String vocabulary, @Nullable String code) {
        return Vocabulary.valueOf(vocabulary).of(code);
    }

    /** A referral's flag; one about the practice tells whether a practice was given at all. */
    static String flag(String code, @Nullable String practice) {
        if (!code.equals("unknown-practice")) {
            return Vocabulary.FLAG.of(code);
        }
        return practice == null || practice.isBlank() ? "No practice given" : "Practice not in our county";
    }

    static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    static java.util.List<Vocabulary.Option> options(String vocabulary) {
        return Vocabulary.valueOf(vocabulary).options();
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "Not recorded" : Dates.day(date);
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "Not recorded" : Dates.date(date);
    }

    static String full(@Nullable Instant at) {
        return at == null ? "Not recorded" : Dates.full(at);
    }

    static String near(@Nullable Instant at, Instant now) {
        return at == null ? "not recorded" : Dates.near(at, now);
    }

    static String time(Instant at) {
        return Dates.time(at);
    }

    static int age(LocalDate born, Instant now) {
        return Dates.age(born, now);
    }

    static String name(@Nullable String family, @Nullable String given) {
        return Identifiers.name(family, given);
    }

    static String nhsNumber(@Nullable String number) {
        return Identifiers.nhsNumber(number);
    }

    static String orNotRecorded(@Nullable Object text) {
        return text == null || text.toString().isBlank() ? "Not recorded" : text.toString();
    }
}
