package care.doorstep.gateway.intake;

import java.util.List;

/**
 * What came of looking for the person.
 *
 * @param made false before anybody has searched
 * @param failed true when the person index did not answer: not the same as nobody found
 */
public record Search(boolean made, boolean failed, List<Match> matches) {

    static final Search NOT_MADE = new Search(false, false, List.of());
    static final Search NOT_ANSWERED = new Search(true, true, List.of());

    static Search of(List<Match> matches) {
        return new Search(true, false, matches);
    }
}
