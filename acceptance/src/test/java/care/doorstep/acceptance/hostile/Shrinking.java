package care.doorstep.acceptance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a request that got a wrong answer as small as it can be while the answer stays wrong in the same way. */
final class Shrinking {

    private static final int MOST = 300;
    private static final Set<String> KEPT = Set.of("X-Correlation-Id", "Content-Type", "If-Match");

    private final Courier courier;
    private int left = MOST;

    Shrinking(Courier courier) {
        this.courier = courier;
    }

    /** What was made wrong may be the very thing that would be left out, so that such a request stays as it is. */
    Sent smallest(Sent failing, String complaint) {
        if (complaint.equals(Verdict.ACCEPTED_ALTHOUGH_WRONG)) {
            return failing;
        }
        var smaller = simpler(failing).stream()
                .takeWhile(_ -> left-- > 0)
                .filter(one -> courier.complaint(one).equals(Optional.of(complaint)))
                .findFirst();
        return smaller.isPresent() && left > 0 ? smallest(smaller.get(), complaint) : smaller.orElse(failing);
    }

    private static List<Sent> simpler(Sent sent) {
        var all = new ArrayList<Sent>();
        sent.query().keySet().forEach(name -> all.add(sent.withoutQuery(name)));
        sent.headers().keySet().stream()
                .filter(name -> !KEPT.contains(name))
                .forEach(name -> all.add(sent.withoutHeader(name)));
        if (sent.tree() != null) {
            trees(sent, sent.tree(), all);
        } else if (sent.bytes() != null && sent.bytes().length > 1) {
            halves(sent, sent.bytes(), all);
        }
        return all;
    }

    private static void trees(Sent sent, JsonNode tree, List<Sent> into) {
        for (var n = Spot.in(tree).size() - 1; n >= 0; n--) {
            var copy = tree.deepCopy();
            Spot.in(copy).get(n).remove();
            into.add(sent.withTree(copy));
        }
        for (var n = 0; n < Spot.in(tree).size(); n++) {
            var copy = tree.deepCopy();
            var spot = Spot.in(copy).get(n);
            if (spot.value().isTextual() && spot.value().asText().length() > 20) {
                var text = spot.value().asText();
                spot.set(TextNode.valueOf(text.substring(0, text.length() / 2)));
                into.add(sent.withTree(copy));
            }
        }
    }

    private static void halves(Sent sent, byte[] bytes, List<Sent> into) {
        var half = bytes.length / 2;
        into.add(sent.withBytes(java.util.Arrays.copyOfRange(bytes, 0, half)));
        into.add(sent.withBytes(java.util.Arrays.copyOfRange(bytes, half, bytes.length)));
    }
}
