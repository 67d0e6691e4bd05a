package care.doorstep.acceptance.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts: harmless ones that can be found again, and ones that have broken systems before. */
final class Texts {

    /** Stands in every text that is typed freely, and in nothing else: where it turns up, what was typed turned up. */
    static final String MARK = "Kwyzzab";

    private static final int LETTERS = 5;
    private static final int VERY_LONG = 100_000;

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\t\n",
            "\u0000",
            MARK + "\u0000",
            "\uD800",
            "\uDC00\uD800",
            "\uFEFF" + MARK,
            "\u202E" + MARK,
            "Z\u0351\u036B\u0343a\u0329\u0316l\u034Dgo",
            "\uD83D\uDC75\uD83C\uDFFF\u200D\u2695\uFE0F",
            "\u0130\u0131\u00DF\uFB03",
            "'; drop table person; --",
            "%' or '1'='1",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}{{7*7}}${7*7}",
            "<script>alert(1)</script>",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
            "%s%n%x%d",
            "../../../../etc/passwd",
            "a\r\nX-Planted: yes",
            "\\",
            "\"",
            "=cmd|' /C calc'!A0",
            "null",
            "undefined",
            "NaN",
            "-0",
            "1e400",
            "99999999999999999999999999",
            "0000-01-01",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-02-30",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "2026-06-30T23:59:60Z",
            "2026-01-01T00:00:00+18:00",
            "294277-01-10T04:00:54Z",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "{00000000-0000-0000-0000-000000000000}",
            "9990000018",
            "٩٩٩٠٠٠٠٠١٨");

    private Texts() {}

    static String harmless(Random chance) {
        return MARK
                + chance.ints(LETTERS, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /** Harmless, of this length. */
    static String harmless(int length, Random chance) {
        var text = harmless(chance);
        return length <= text.length()
                ? text.substring(0, Math.max(0, length))
                : text + "x".repeat(length - text.length());
    }

    static String hostile(Random chance) {
        var n = chance.nextInt(HOSTILE.size() + 1);
        return n == HOSTILE.size() ? MARK.repeat(VERY_LONG / MARK.length()) : HOSTILE.get(n);
    }
}
