package care.doorstep.platform.http;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    /** 200 with the page, and {@code Link: rel="next"} where there is more. */
    public static <T> Response response(List<T> items, @Nullable Cursor next, UriInfo uri) {
        var page = new Page<>(items, next == null ? null : next.token());
        var response = Response.ok(page);
        if (next != null) {
            var address = uri.getRequestUriBuilder().replaceQueryParam("cursor", next.token());
            response.links(Link.fromUriBuilder(address).rel("next").build());
        }
        return response.build();
    }
}
