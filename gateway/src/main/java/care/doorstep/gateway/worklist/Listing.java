package care.doorstep.gateway.worklist;

import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.words.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Loads the list, each state at the same time; a state that fails is named. */
@ApplicationScoped
public class Listing {

    private static final int PAGE = 100;

    private final Parts parts;

    Listing(Parts parts) {
        this.parts = parts;
    }

    /**
     * @param missing states that could not be loaded
     * @param next address of the next page, null at the end
     * @param more states of which there is more than is shown
     */
    public record Found(
            List<Row> rows,
            List<String> missing,
            List<String> more,
            @Nullable String next) {}

    Found load(Session session, Filter filter) {
        var states = filter.states();
        var loading = states.stream().map(s -> start(session, filter, s)).toList();
        var rows = new ArrayList<Row>();
        var missing = new ArrayList<String>();
        var more = new ArrayList<String>();
        String next = null;
        for (var i = 0; i < states.size(); i++) {
            var part = loading.get(i).join();
            var slice = part.shown();
            if (part.isFailed()) {
                missing.add(Vocabulary.STATE.of(states.get(i)));
            }
            if (slice != null) {
                rows.addAll(slice.rows());
                next = slice.next();
                if (next != null) {
                    more.add(Vocabulary.STATE.of(states.get(i)));
                }
            }
        }
        rows.sort(filter.sort().order());
        return new Found(rows, missing, more, states.size() == 1 && next != null ? page(filter, next) : null);
    }

    /** The first few of one state, for a home page. */
    public CompletableFuture<Part<List<Row>>> first(Session session, String state, int count) {
        return parts.start(
                session,
                Service.REFERRAL,
                "/referrals?state=" + state + "&limit=" + count,
                ok -> Slice.of(ok.body()).rows());
    }

    private CompletableFuture<Part<Slice>> start(Session session, Filter filter, String state) {
        var path = "/referrals?state=" + state + "&limit=" + PAGE
                + (filter.flag().isEmpty() ? "" : "&flag=" + filter.flag())
                + (filter.cursor().isEmpty() ? "" : "&cursor=" + encoded(filter.cursor()));
        return parts.start(session, Service.REFERRAL, path, ok -> Slice.of(ok.body()));
    }

    private static String page(Filter filter, String cursor) {
        return filter.by(filter.sort()) + "&cursor=" + encoded(cursor);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
