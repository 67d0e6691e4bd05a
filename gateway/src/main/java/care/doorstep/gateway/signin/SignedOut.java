package care.doorstep.gateway.signin;

/** Somebody has signed out: what was kept for the session goes. */
public record SignedOut(String sessionId) {}
