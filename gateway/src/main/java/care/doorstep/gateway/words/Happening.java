package care.doorstep.gateway.words;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An event of a timeline in plain words: the services tell it in a sentence that may hold codes. */
public final class Happening {

    private static final String CODE = "([a-z0-9-]+)";
    private static final Pattern ONE = Pattern.compile("\\b((?:\\d+ of )?1) goals\\b");

    /** Where the codes stand in a sentence, what they are, and how it reads with their meanings. */
    private record Sentence(Pattern told, String words, List<Vocabulary> codes) {

        String read(MatchResult found) {
            var read = words;
            for (int i = 0; i < codes.size(); i++) {
                read = read.replace("{" + (i + 1) + "}", codes.get(i).of(found.group(i + 1)));
            }
            return read;
        }
    }

    private static final Map<String, Sentence> SENTENCES = Map.of(
            "referral.received",
            sentence(
                    " \\(" + CODE + ", asked for " + CODE + "\\)",
                    ": {1}; asked for: {2}",
                    Vocabulary.REASON,
                    Vocabulary.PRIORITY),
            "referral.triaged",
            sentence(CODE + ", on the basis of " + CODE, "{1}. {2}", Vocabulary.TRIAGE_OUTCOME, Vocabulary.BASIS),
            "referral.escalated",
            last(Vocabulary.HUB_REASON),
            "referral.clock-stopped",
            last(Vocabulary.CLOCK_OUTCOME),
            "referral.clock-corrected",
            last(Vocabulary.CLOCK_OUTCOME),
            "referral.withdrawn",
            last(Vocabulary.WITHDRAWAL),
            "referral.closed",
            last(Vocabulary.END));

    private Happening() {}

    /** {@code summary} of the event {@code type}, with the meaning of every code in it and its numbers in agreement. */
    public static String words(@Nullable String type, String summary) {
        if (type == null) {
            return summary;
        }
        if (summary.equals(type)) {
            return kind(type);
        }
        var sentence = SENTENCES.get(type);
        var read = sentence == null
                ? summary
                : sentence.told().matcher(summary).replaceFirst(f -> quoted(sentence.read(f)));
        return ONE.matcher(read).replaceAll("$1 goal");
    }

    /** {@code careplan.goals-agreed} is "Goals agreed". */
    private static String kind(String type) {
        var name = type.substring(type.indexOf('.') + 1).replace('-', ' ');
        return name.isEmpty() ? type : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static Sentence last(Vocabulary codes) {
        return sentence("(?<=: )" + CODE, "{1}", codes);
    }

    /** {@code told} is the end of the sentence. */
    private static Sentence sentence(String told, String words, Vocabulary... codes) {
        return new Sentence(Pattern.compile(told + "$"), words, List.of(codes));
    }
}
