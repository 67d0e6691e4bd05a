package care.doorstep.platform.testkit;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts like the given ones, each spoilt in a few places: for whatever reads what others wrote. */
public final class HostileText {

    private static final String ODD = "\u0000\uFEFF\uD800\u202E\u0660\u00DF\"\\,;\r\n{}[]%+-.eE0Z ";
    private static final int MOST_CHANGES = 4;
    private static final int LONG = 2_000;

    private HostileText() {}

    /** So many, the same for the same seed; the unspoilt examples are among them. */
    public static Stream<String> like(long seed, int number, String... examples) {
        var chance = new Random(seed);
        var spoilt =
                IntStream.range(0, number).mapToObj(_ -> spoilt(examples[chance.nextInt(examples.length)], chance));
        return Stream.concat(Stream.of(examples), spoilt);
    }

    private static String spoilt(String example, Random chance) {
        var text = new StringBuilder(example);
        for (var n = 0; n <= chance.nextInt(MOST_CHANGES); n++) {
            var at = text.isEmpty() ? 0 : chance.nextInt(text.length());
            switch (chance.nextInt(5)) {
                case 0 -> text.insert(at, ODD.charAt(chance.nextInt(ODD.length())));
                case 1 -> text.insert(at, (char) chance.nextInt(Character.MAX_VALUE));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + chance.nextInt(3)));
                case 3 -> text.insert(at, text.substring(at).repeat(2));
                default -> text.setLength(at);
            }
            text.setLength(Math.min(text.length(), LONG));
        }
        return text.toString();
    }
}
