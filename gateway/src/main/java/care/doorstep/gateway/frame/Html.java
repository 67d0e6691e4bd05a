package care.doorstep.gateway.frame;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers a browser. */
public final class Html {

    private Html() {}

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page)
                .build();
    }

    /** After a command: the page to read next, with what was done. */
    public static Response done(String path, String notice) {
        var glue = path.contains("?") ? "&" : "?";
        return Response.seeOther(URI.create(path + glue + "done=" + notice)).build();
    }
}
