package care.doorstep.acceptance.access;

import care.doorstep.acceptance.contract.OperationName;
import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.edge.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** A request as a row describes it. */
record Attempt(String asked, HttpRequest.Builder request) {

    /** Well formed, and of no version that anything has. */
    private static final String STALE = "\"v999999999\"";

    private static final int TOO_MANY = 429;

    static Attempt at(String address, OperationName operation, Row row, Subject subject) {
        var path = operation.path();
        for (var parameter : row.path().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        path = subject.fill(path);
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .setHeader("X-End-User", "Dr A, duty doctor")
                .setHeader("Accept", "application/json, application/fhir+json, application/problem+json")
                .method(operation.method(), BodyPublishers.ofString(subject.fill(row.template())));
        if (!operation.method().equals("GET")) {
            request.setHeader("Content-Type", row.text() == null ? "application/json" : "text/csv");
        }
        if (row.ifMatch() != null) {
            request.setHeader("If-Match", STALE);
        }
        return new Attempt(operation.method() + " " + path, request);
    }

    Attempt as(String token) {
        request.setHeader("Authorization", "Bearer " + token);
        return this;
    }

    /** Sends it; comes again when the gateway says that there were too many. */
    Answer send() {
        var answer = new Answer(asked, Wire.send(request));
        while (answer.status() == TOO_MANY) {
            rest(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))));
            answer = new Answer(asked, Wire.send(request));
        }
        return answer;
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
