package care.doorstep.gateway.frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page that says what went wrong and what to do. */
@CheckedTemplate(basePath = "frame")
public record ErrorPage(Frame frame, String heading, String what, String next) implements TemplateInstance {}
