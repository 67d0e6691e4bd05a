package care.doorstep.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Access tokens as Keycloak issues them, signed by the test run's own key. */
public final class Tokens {

    private final String username;
    private final boolean machine;
    private List<String> roles = List.of();
    private List<String> teams = List.of();
    private String organisation = "RY9";
    private String audience = "doorstep-api";
    private String issuer = System.getProperty(TestIssuer.ADDRESS);
    private long secondsToLive = 300;
    private boolean profile = true;

    private Tokens(String username, boolean machine) {
        this.username = username;
        this.machine = machine;
    }

    public static Tokens user(String username) {
        return new Tokens(username, false);
    }

    public static Tokens machine(String clientId) {
        return new Tokens(clientId, true);
    }

    public Tokens roles(String... given) {
        roles = List.of(given);
        return this;
    }

    public Tokens teams(String... given) {
        teams = List.of(given);
        return this;
    }

    public Tokens organisation(String odsCode) {
        organisation = odsCode;
        return this;
    }

    public Tokens audience(String other) {
        audience = other;
        return this;
    }

    public Tokens issuer(String other) {
        issuer = other;
        return this;
    }

    /** As a client gets one that was not given the scope {@code profile}: it names nobody. */
    public Tokens withoutProfile() {
        profile = false;
        return this;
    }

    public Tokens expired() {
        secondsToLive = -60;
        return this;
    }

    /** The user id that the token will carry: the same for the same name. */
    public String subject() {
        return UUID.nameUUIDFromBytes(username.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    /** The signed token. */
    public String sign() {
        var now = Instant.now();
        var claims = Jwt.issuer(issuer)
                .subject(subject())
                .audience(audience)
                .issuedAt(now.minusSeconds(120))
                .expiresAt(now.plusSeconds(secondsToLive))
                .claim("typ", "Bearer")
                .claim("azp", machine ? username : "gateway")
                .claim("roles", roles)
                .claim("teams", teams)
                .claim("organisation", organisation);
        if (profile) {
            claims.claim("preferred_username", machine ? "service-account-" + username : username)
                    .claim("name", username);
        }
        return claims.jws().keyId(TestIssuer.KEY_ID).sign(key());
    }

    private static PrivateKey key() {
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(TestIssuer.KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key cannot be read", e);
        }
    }
}
