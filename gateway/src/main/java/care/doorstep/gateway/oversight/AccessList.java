package care.doorstep.gateway.oversight;

import care.doorstep.gateway.services.Json;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The audits of all services in one list, newest first.
 *
 * @param missing services whose audit could not be read
 * @param cut services that hold more than was read, the newest {@value MOST}
 */
public record AccessList(List<AccessLine> lines, List<String> missing, List<String> cut) {

    private static final int MOST = 200;

    private record Read(List<AccessLine> lines, boolean more) {}

    static AccessList load(Parts parts, Session session, String personId) {
        var loading = new EnumMap<Service, CompletableFuture<Part<Read>>>(Service.class);
        for (var service : Service.values()) {
            var path = "/people/" + personId + "/accesses?limit=" + MOST;
            loading.put(
                    service,
                    parts.start(
                            session,
                            service,
                            path,
                            ok -> new Read(
                                    Json.items(ok.body(), AccessLine.class),
                                    ok.body().path("next").isTextual())));
        }
        var list = new AccessList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        loading.forEach((service, part) -> list.add(service, part.join()));
        list.lines.sort(Comparator.comparing(AccessLine::at).reversed());
        return list;
    }

    private void add(Service service, Part<Read> part) {
        var read = part.shown();
        if (!part.isLoaded()) {
            missing.add(service.words());
        }
        if (read != null) {
            read.lines().forEach(line -> lines.add(line.in(service.words())));
            if (read.more()) {
                cut.add(service.words());
            }
        }
    }
}
