package care.doorstep.gateway.frame;

/** One entry of the navigation. */
public record NavItem(String text, String href, boolean current) {}
