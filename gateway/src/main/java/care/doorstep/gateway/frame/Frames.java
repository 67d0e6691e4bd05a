package care.doorstep.gateway.frame;

import care.doorstep.gateway.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the {@link Frame} of this request's page. */
@RequestScoped
public class Frames {

    private final SignedIn signedIn;
    private final UriInfo uri;
    private final Clock clock;
    private final Assets assets;
    private final String version;

    public Frames(
            SignedIn signedIn,
            UriInfo uri,
            Clock clock,
            Assets assets,
            @ConfigProperty(name = "doorstep.version") String version) {
        this.signedIn = signedIn;
        this.uri = uri;
        this.clock = clock;
        this.assets = assets;
        this.version = version;
    }

    public Frame page(String title) {
        var who = signedIn.session();
        var path = path();
        var notice = Notices.of(uri.getQueryParameters().getFirst("done"));
        return new Frame(
                title,
                who,
                Navigation.of(who, path),
                List.of(new Crumb("Home", "/")),
                path,
                null,
                notice,
                null,
                clock.instant(),
                assets.path(),
                version);
    }

    /** For people who are not signed in. */
    public Frame open(String title) {
        return new Frame(
                title, null, List.of(), List.of(), "/", null, null, null, clock.instant(), assets.path(), version);
    }

    private String path() {
        var query = uri.getRequestUri().getRawQuery();
        var kept = query == null ? "" : query.replaceAll("(^|&)done=[a-z-]*", "");
        return uri.getRequestUri().getRawPath() + (kept.isEmpty() ? "" : "?" + kept);
    }
}
