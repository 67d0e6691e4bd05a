package care.doorstep.gateway.signin;

import care.doorstep.platform.security.Caller;

/**
 * The signed-in person and the access token that speaks for them.
 *
 * @param id of the realm's session: the same from sign-in to sign-out
 */
public record Session(String id, Caller caller, String token) {

    public boolean has(String... anyOf) {
        return caller.hasAny(anyOf);
    }

    @Override
    public String toString() {
        return "Session[" + caller.userId() + "]";
    }
}
