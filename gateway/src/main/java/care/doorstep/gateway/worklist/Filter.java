package care.doorstep.gateway.worklist;

import care.doorstep.gateway.words.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which referrals a person asked to see; the address holds it, so a filter can be bookmarked.
 *
 * @param show a state, or {@code open}
 * @param flag empty for any
 * @param cursor where the next page starts; empty for the first
 */
public record Filter(String show, String flag, Sort sort, String cursor) {

    private static final List<String> OPEN = List.of("received", "with-hub", "offered");

    static Filter of(@Nullable String show, @Nullable String flag, @Nullable String sort, @Nullable String cursor) {
        var known = Vocabulary.STATE.contains(show) && show != null ? show : "open";
        var mark = Vocabulary.FLAG.contains(flag) && flag != null ? flag : "";
        return new Filter(known, mark, Sort.of(sort), cursor == null ? "" : cursor);
    }

    /** The states to ask for, each on its own. */
    List<String> states() {
        return show.equals("open") ? OPEN : List.of(show);
    }

    /** The same list by another column. */
    public String by(Sort other) {
        return "/referrals?show=" + show + (flag.isEmpty() ? "" : "&flag=" + flag) + "&sort=" + other.code();
    }

    public boolean sortedBy(Sort column) {
        return column == sort;
    }
}
