package care.doorstep.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Where an exception came from, told without its message: a message may hold personal data. */
public final class Origin {

    private static final int FRAMES = 6;

    private Origin() {}

    /** Class names and code places of the exception and its causes. */
    public static String of(Throwable thrown) {
        var parts = new ArrayList<String>();
        for (var t = thrown; t != null && parts.size() < 4; t = t.getCause()) {
            parts.add(t.getClass().getName() + places(t));
        }
        return String.join(" caused by ", parts);
    }

    private static List<String> places(Throwable t) {
        return List.of(t.getStackTrace()).stream()
                .limit(FRAMES)
                .map(f -> f.getClassName() + "." + f.getMethodName() + ":" + f.getLineNumber())
                .toList();
    }
}
