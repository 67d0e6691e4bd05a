package care.doorstep.gateway.services;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a person asks a service to do.
 *
 * @param path below {@code /api/<context>/v1}
 * @param ifMatch the version the person saw; null where the command needs none
 * @param idempotencyKey sent twice means done once; null where the command creates nothing
 */
public record Command(
        Service service,
        String method,
        String path,
        Map<String, ?> body,
        @Nullable String ifMatch,
        @Nullable String idempotencyKey) {

    public static Command post(Service service, String path, Map<String, ?> body) {
        return new Command(service, "POST", path, body, null, null);
    }

    public static Command put(Service service, String path, Map<String, ?> body) {
        return new Command(service, "PUT", path, body, null, null);
    }

    public Command seen(@Nullable String version) {
        return new Command(service, method, path, body, version, idempotencyKey);
    }

    public Command once(@Nullable String key) {
        return new Command(service, method, path, body, ifMatch, key);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
