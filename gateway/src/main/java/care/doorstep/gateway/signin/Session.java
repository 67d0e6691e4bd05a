package care.doorstep.gateway.signin;

import care.doorstep.platform.security.Caller;

/** The signed-in person and the access token that speaks for them. */
public record Session(Caller caller, String token) {

    public boolean has(String... anyOf) {
        return caller.hasAny(anyOf);
    }

    @Override
    public String toString() {
        return "Session[" + caller.userId() + "]";
    }
}
