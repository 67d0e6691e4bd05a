package care.doorstep.gateway.standin;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;

/** Access tokens as the demo realm issues them, signed by this test run's own key. */
public final class TestTokens {

    static final String ISSUER = "http://127.0.0.1/realms/test";

    private static final KeyPair KEYS = keys();

    private TestTokens() {}

    public static String callTaker() {
        return user("Casey Lowe", List.of("call-taker"), List.of());
    }

    public static String triage() {
        return user("Tariq Aziz", List.of("triage-clinician"), List.of());
    }

    public static String hub() {
        return user("Harriet Moss", List.of("hub-coordinator"), List.of());
    }

    public static String nurse() {
        return nurse("session of Amara Obi");
    }

    /** The same nurse in a session of its own. */
    public static String nurse(String session) {
        return token("Amara Obi", List.of("neighbourhood-clinician"), List.of("NH01-INT", "B1-UCR"), session, 600);
    }

    public static String manager() {
        return user("Morgan Reed", List.of("service-manager"), List.of());
    }

    public static String safetyOfficer() {
        return user("Sadia Fenn", List.of("patient-safety-officer"), List.of());
    }

    public static String expired() {
        return token("Late Person", List.of("call-taker"), List.of(), "session of Late Person", -60);
    }

    public static String user(String name, List<String> roles, List<String> teams) {
        return token(name, roles, teams, "session of " + name, 600);
    }

    private static String token(String name, List<String> roles, List<String> teams, String session, long seconds) {
        var now = Instant.now();
        return Jwt.issuer(ISSUER)
                .subject(name)
                .audience("doorstep-api")
                .issuedAt(now.minusSeconds(120))
                .expiresAt(now.plusSeconds(seconds))
                .claim("preferred_username", name)
                .claim("name", name)
                .claim("azp", "gateway")
                .claim("sid", session)
                .claim("roles", roles)
                .claim("teams", teams)
                .claim("organisation", "RY9")
                .sign(KEYS.getPrivate());
    }

    static PublicKey publicKey() {
        return KEYS.getPublic();
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
