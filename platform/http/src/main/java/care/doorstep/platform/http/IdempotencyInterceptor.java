package care.doorstep.platform.http;

import care.doorstep.platform.http.IdempotencyStore.Claim;
import care.doorstep.platform.http.IdempotencyStore.Kept;
import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.platform.security.CurrentCaller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/** Keeps the key and the answer in the transaction of the command itself, so that a retry after a crash is safe. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class IdempotencyInterceptor {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final IdempotencyStore store;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final ObjectMapper json;

    IdempotencyInterceptor(IdempotencyStore store, CurrentCaller caller, HttpHeaders headers, ObjectMapper json) {
        this.store = store;
        this.caller = caller;
        this.headers = headers;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(400, "invalid-request", "The Idempotency-Key cannot be used.")
                    .with(new FieldError("Idempotency-Key", "must be 1 to 255 visible ASCII characters"));
        }
        var scope = caller.get().clientId() + ":" + caller.get().userId() + ":" + operation(call);
        var hash = Digest.of(body(call));
        return QuarkusTransaction.joiningExisting().call(() -> answer(call, scope, key, hash));
    }

    private Object answer(InvocationContext call, String scope, String key, String hash) throws Exception {
        return switch (store.claim(scope, key)) {
            case Claim.InFlight() ->
                throw ProblemException.of(
                        409, "idempotency-in-flight", "The first request with this key is still at work.");
            case Claim.Taken(var earlier) -> earlier == null ? first(call, scope, key, hash) : again(earlier, hash);
        };
    }

    private Response first(InvocationContext call, String scope, String key, String hash) throws Exception {
        var response = (Response) call.proceed();
        store.keep(scope, key, hash, response);
        return response;
    }

    private static Response again(Kept earlier, String hash) {
        if (!Objects.equals(earlier.hash(), hash)) {
            throw ProblemException.of(422, "idempotency-key-reused", "This key was used with another body.")
                    .with(new FieldError("Idempotency-Key", "was used with another body"));
        }
        return earlier.response();
    }

    private static String operation(InvocationContext call) {
        var method = call.getMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private String body(InvocationContext call) throws JsonProcessingException {
        var body = new StringBuilder();
        for (var parameter :
                Arrays.stream(call.getParameters()).filter(Objects::nonNull).toList()) {
            var type = parameter.getClass().getPackageName();
            if (type.startsWith("care.doorstep") || type.startsWith("java.")) {
                body.append(json.writeValueAsString(parameter)).append('\n');
            }
        }
        return body.toString();
    }
}
