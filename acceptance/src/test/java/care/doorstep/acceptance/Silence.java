package care.doorstep.acceptance;

import care.doorstep.acceptance.topic.Topics;
import java.util.Set;
import java.util.stream.Collectors;

/** Before and after: what was stated in between. */
final class Silence {

    private Silence() {}

    /** What was stated for the first time while this was done; who read what does not count. */
    static Set<String> newlyStatedWhile(Runnable something) {
        var topics = Topics.listening();
        topics.fallSilent();
        var known = stated(topics);
        something.run();
        topics.fallSilent();
        var now = stated(topics);
        now.removeAll(known);
        return now;
    }

    private static Set<String> stated(Topics topics) {
        return topics.heard()
                .filter(e -> !e.topic().equals("doorstep.audit.v1"))
                .map(e -> e.topic() + " " + e.type() + " " + e.id())
                .collect(Collectors.toSet());
    }
}
