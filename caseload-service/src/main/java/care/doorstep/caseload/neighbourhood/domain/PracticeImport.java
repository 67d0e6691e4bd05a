package care.doorstep.caseload.neighbourhood.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A practice-to-network file sorted into practices and refused lines. A line is refused alone; the others count.
 */
public final class PracticeImport {
    private final Map<OdsCode, Practice> practices = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();

    /**
     * @param lines the lines that could be read
     * @param unreadable the lines that could not
     */
    public PracticeImport(List<PracticeLine> lines, List<Rejected> unreadable) {
        rejected.addAll(unreadable);
        lines.forEach(this::sort);
        rejected.sort(Comparator.comparingInt(Rejected::line));
    }

    private void sort(PracticeLine line) {
        try {
            var practice = line.practice();
            if (practices.putIfAbsent(practice.code(), practice) != null) {
                rejected.add(new Rejected(line.line(), practice.code() + " stands in the file before"));
            }
        } catch (IllegalArgumentException wrong) {
            rejected.add(new Rejected(line.line(), String.valueOf(wrong.getMessage())));
        }
    }

    public List<Practice> practices() {
        return List.copyOf(practices.values());
    }

    public Report report() {
        int unallocated = (int) all().stream().filter(p -> p.network() == null).count();
        int imported = practices.size() - unallocated;
        return new Report(practices.size() + rejected.size(), imported, unallocated, List.copyOf(rejected));
    }

    private Collection<Practice> all() {
        return practices.values();
    }

    /** A line that was not taken over, and why. */
    public record Rejected(int line, String reason) {}

    /**
     * What became of a file: {@code read = imported + unallocated + rejected}.
     *
     * @param imported practices taken over with their network
     * @param unallocated practices taken over that are in no network, so in no neighbourhood
     */
    public record Report(int read, int imported, int unallocated, List<Rejected> rejected) {}
}
