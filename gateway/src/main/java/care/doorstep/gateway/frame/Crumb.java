package care.doorstep.gateway.frame;

/** One step of the breadcrumb. */
public record Crumb(String text, String href) {}
