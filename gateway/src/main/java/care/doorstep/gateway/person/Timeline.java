package care.doorstep.gateway.person;

import care.doorstep.gateway.services.Json;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.words.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every event of a person across the services in one list, newest first.
 *
 * @param missing services that could not be read: their events may be missing from the list
 */
public record Timeline(List<Entry> entries, List<String> missing) {

    private static final Pattern OPAQUE = Pattern.compile("[0-9a-f-]{36}");

    /** {@code context} is the service that states it. */
    public record Entry(
            @Nullable String context,
            @Nullable String type,
            Instant at,
            String summary,
            @Nullable String actor,
            @Nullable String organisation,
            @Nullable String referralId) {

        /** Who did it, as far as a reader can use it: an opaque user id is not a name. */
        public String who() {
            var named = actor == null || OPAQUE.matcher(actor).matches() ? "" : actor;
            var at = organisation == null ? "" : organisation;
            return named.isEmpty() || at.isEmpty() ? named + at : named + ", " + at;
        }

        /** What happened, with the meaning of its codes. */
        public String words() {
            return Happening.words(type, summary);
        }

        Entry from(Service service) {
            return new Entry(service.context(), type, at, summary, actor, organisation, referralId);
        }

        Entry linked(Set<String> referrals) {
            var seen = referralId != null && referrals.contains(referralId);
            return seen ? this : new Entry(context, type, at, summary, actor, organisation, null);
        }
    }

    static CompletableFuture<Timeline> start(Parts parts, Session session, String personId, @Nullable String only) {
        var loading = new EnumMap<Service, CompletableFuture<Part<List<Entry>>>>(Service.class);
        Stream.of(Service.values())
                .filter(s -> only == null || s.context().equals(only))
                .forEach(s -> loading.put(
                        s,
                        parts.start(
                                session,
                                s,
                                "/people/" + personId + "/timeline",
                                ok -> Json.items(ok.body(), Entry.class))));
        return CompletableFuture.allOf(loading.values().toArray(CompletableFuture[]::new))
                .thenApply(_ -> merged(loading));
    }

    /** Only with links to {@code referrals}: the ones this person may open. */
    Timeline linked(Set<String> referrals) {
        return new Timeline(entries.stream().map(e -> e.linked(referrals)).toList(), missing);
    }

    private static Timeline merged(Map<Service, CompletableFuture<Part<List<Entry>>>> loaded) {
        var entries = new ArrayList<Entry>();
        var missing = new ArrayList<String>();
        loaded.forEach((service, part) -> {
            var known = part.join().shown();
            if (known != null) {
                known.forEach(e -> entries.add(e.from(service)));
            }
            if (part.join().isFailed()) {
                missing.add(service.words());
            }
        });
        entries.sort(Comparator.comparing(Entry::at).reversed());
        return new Timeline(entries, missing);
    }
}
