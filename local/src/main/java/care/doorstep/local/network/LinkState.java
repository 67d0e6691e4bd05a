package care.doorstep.local.network;

import java.time.Duration;

/** How a link fares. */
sealed interface LinkState {

    /** Everything passes at once. */
    record Whole() implements LinkState {}

    /** Nothing passes and nobody is told: connections stay open and silent until the link is healed. */
    record Cut() implements LinkState {}

    /** Connections are closed and new ones refused. */
    record Closed() implements LinkState {}

    /** What passes is late by this. */
    record Slow(Duration by) implements LinkState {}

    /** As written in the link's file: cut, closed, {@code slow PT0.1S}; anything else is whole. */
    static LinkState parse(String text) {
        String[] words = text.strip().split(" ");
        return switch (words[0]) {
            case "cut" -> new Cut();
            case "closed" -> new Closed();
            case "slow" -> new Slow(Duration.parse(words[1]));
            default -> new Whole();
        };
    }
}
