package care.doorstep.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Refusals of the edge itself: problem+json, or an OperationOutcome below {@code /fhir}. */
enum Refusals {
    NOT_SIGNED_IN(401, "not-signed-in", "login", "Send a valid access token."),
    NOT_FOUND(404, "not-found", "not-found", "There is nothing at this address."),
    TOO_SLOW(408, "body-too-slow", "timeout", "The body took too long; send it again at once."),
    TOO_LARGE(413, "body-too-large", "too-long", "The body is larger than this service takes."),
    TOO_MANY(429, "too-many-requests", "throttled", "Wait as long as Retry-After says and send it again."),
    UNAVAILABLE(503, "not-available", "transient", "The service does not answer just now; send it again later.");

    private final int status;
    private final String slug;
    private final String fhirCode;
    private final String detail;

    Refusals(int status, String slug, String fhirCode, String detail) {
        this.status = status;
        this.slug = slug;
        this.fhirCode = fhirCode;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    Future<Void> answer(RoutingContext call) {
        call.response()
                .setStatusCode(status)
                .putHeader("Content-Type", mediaType(call.request().path()));
        if (this == NOT_SIGNED_IN) {
            call.response().putHeader("WWW-Authenticate", "Bearer");
        }
        return call.response().end(body(call.request().path()));
    }

    Buffer body(String path) {
        return (fhir(path) ? outcome() : problem()).toBuffer();
    }

    static String mediaType(String path) {
        return fhir(path) ? "application/fhir+json" : "application/problem+json";
    }

    private static boolean fhir(String path) {
        return path.startsWith("/fhir/");
    }

    private JsonObject problem() {
        var words = slug.replace('-', ' ');
        return new JsonObject()
                .put("type", "https://doorstep.care/problems/" + slug)
                .put("title", Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .put("status", status)
                .put("detail", detail);
    }

    private JsonObject outcome() {
        var issue =
                new JsonObject().put("severity", "error").put("code", fhirCode).put("diagnostics", detail);
        return new JsonObject().put("resourceType", "OperationOutcome").put("issue", new JsonArray().add(issue));
    }
}
