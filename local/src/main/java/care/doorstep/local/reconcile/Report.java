package care.doorstep.local.reconcile;

import care.doorstep.local.reconcile.Reconciliation.Finding;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What a reconciliation found, in words; people by id only. */
public record Report(Map<String, Finding> findings) {

    private static final int SHOWN = 50;

    public boolean nothingForgotten() {
        return findings.values().stream()
                .allMatch(finding -> finding.forgotten().isEmpty());
    }

    public void print(PrintStream out) {
        findings.forEach((service, finding) -> {
            List<Published> forgotten = finding.forgotten();
            out.printf(
                    "  %-24s %d events on the topics, %s%n",
                    service,
                    finding.published(),
                    forgotten.isEmpty() ? "all in its journal" : forgotten.size() + " NOT IN ITS JOURNAL:");
            forgotten.stream().limit(SHOWN).forEach(event -> out.println("    " + line(event)));
            if (forgotten.size() > SHOWN) {
                out.println("    and " + (forgotten.size() - SHOWN) + " more");
            }
        });
        if (!nothingForgotten()) {
            out.println("Others have acted on these events, and the service that stated them has forgotten them."
                    + " What to do: docs/guides/operator.md, \"After a restore\".");
        }
    }

    private static String line(Published event) {
        return event.time() + "  " + event.type() + "  " + event.id() + "  about " + event.key() + "  (" + event.topic()
                + " partition " + event.partition() + " offset " + event.offset() + ")";
    }
}
