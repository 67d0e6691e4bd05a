package care.doorstep.acceptance.hostile;

import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Partner;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Sends requests and judges the answers; remembers what was refused. */
final class Courier {

    private final Map<String, String> refused = new ConcurrentHashMap<>();
    private long sent;

    /** What is wrong with the answer to this, if anything is. */
    Optional<String> complaint(Sent request) {
        sent++;
        var caller = Callers.of(request.operation());
        for (var header : request.headers().entrySet()) {
            caller = caller.with(header.getKey(), header.getValue());
        }
        try {
            var answer = answer(caller, request);
            remember(request, answer);
            return Verdict.on(request, answer);
        } catch (UncheckedIOException e) {
            return Optional.of("no answer: " + e.getCause());
        }
    }

    long sent() {
        return sent;
    }

    /** Correlation id and description of every request that was refused. */
    Map<String, String> refused() {
        return refused;
    }

    private void remember(Sent request, Answer answer) {
        var id = answer.header("X-Correlation-ID");
        if (answer.status() >= 400 && id.equals(request.headers().get("X-Correlation-Id"))) {
            refused.put(id, answer.status() + " to " + request);
        } else {
            refused.remove(id);
        }
    }

    /** The edge lets a client through only so fast. */
    private static Answer answer(Partner caller, Sent request) {
        while (true) {
            var answer = caller.send(request.operation().method(), request.target(), request.body());
            if (answer.status() != 429) {
                return answer;
            }
            pause(Long.parseLong(answer.header("Retry-After")));
        }
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(seconds * 1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
