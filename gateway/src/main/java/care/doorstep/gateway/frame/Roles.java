package care.doorstep.gateway.frame;

import care.doorstep.gateway.words.Vocabulary;
import java.util.Set;
import java.util.stream.Collectors;

/** Role codes as people know them. */
final class Roles {

    private Roles() {}

    static String inWords(Set<String> roles) {
        return roles.stream()
                .filter(Vocabulary.ROLE::contains)
                .sorted()
                .map(Vocabulary.ROLE::of)
                .collect(Collectors.joining(", "));
    }
}
