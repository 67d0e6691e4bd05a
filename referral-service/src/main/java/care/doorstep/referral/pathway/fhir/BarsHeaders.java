package care.doorstep.referral.pathway.fhir;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * The headers that BaRS requires. They say for whom and with what software the sender acts, and are never believed for
 * access: the token alone says which organisation is accountable.
 */
record BarsHeaders(String requestId, String correlationId) {

    private static final String REQUEST = "X-Request-Id";
    private static final String CORRELATION = "X-Correlation-Id";
    private static final List<String> OBJECTS =
            List.of("NHSD-Target-Identifier", "NHSD-End-User-Organisation", "NHSD-Requesting-Software");

    static BarsHeaders read(HttpHeaders headers) {
        OBJECTS.forEach(name -> requireObject(name, headers.getHeaderString(name)));
        return new BarsHeaders(
                requireUuid(REQUEST, headers.getHeaderString(REQUEST)),
                requireUuid(CORRELATION, headers.getHeaderString(CORRELATION)));
    }

    private static String requireUuid(String name, @Nullable String value) {
        try {
            return UUID.fromString(require(name, value)).toString();
        } catch (IllegalArgumentException e) {
            throw BarsRefused.badRequest(IssueType.VALUE, "The header " + name + " must be a UUID.");
        }
    }

    private static void requireObject(String name, @Nullable String value) {
        try {
            byte[] json = Base64.getDecoder().decode(require(name, value).strip());
            if (new String(json, StandardCharsets.UTF_8).strip().startsWith("{")) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // not Base64: refused below
        }
        throw BarsRefused.badRequest(IssueType.VALUE, "The header " + name + " must be a Base64 JSON object.");
    }

    private static String require(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw BarsRefused.badRequest(IssueType.REQUIRED, "The header " + name + " is missing.");
        }
        return value;
    }
}
