package care.doorstep.gateway.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a page watches: the worklist, a person, a team or a referral. */
record Watch(Kind kind, String id) {

    enum Kind {
        WORKLIST,
        PERSON,
        TEAM,
        REFERRAL
    }

    private static final Pattern TEAM = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** From {@code worklist} or {@code person=<id>}; empty for anything else. */
    static Optional<Watch> parse(String text) {
        if (text.equals("worklist")) {
            return Optional.of(new Watch(Kind.WORKLIST, ""));
        }
        var split = text.indexOf('=');
        if (split < 0) {
            return Optional.empty();
        }
        var id = text.substring(split + 1);
        return switch (text.substring(0, split)) {
            case "person" -> uuid(id).map(i -> new Watch(Kind.PERSON, i));
            case "referral" -> uuid(id).map(i -> new Watch(Kind.REFERRAL, i));
            case "team" -> TEAM.matcher(id).matches() ? Optional.of(new Watch(Kind.TEAM, id)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
