package care.doorstep.local.stack;

import java.util.List;

/** Something the person at the terminal can act on: one clear sentence, and the lines that show it. */
public class PlainFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> evidence;

    public PlainFailure(String sentence) {
        this(sentence, List.of());
    }

    public PlainFailure(String sentence, List<String> evidence) {
        super(sentence);
        this.evidence = List.copyOf(evidence);
    }

    /** Usually the last lines of a log; may be empty. */
    public List<String> evidence() {
        return evidence;
    }
}
