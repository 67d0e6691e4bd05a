package care.doorstep.platform.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** An OpenID provider with one key: it serves the discovery document and the key set that services verify against. */
record TestIssuer(String address) {

    static final String ADDRESS = "doorstep.test.issuer";
    static final String KEY = "doorstep.test.signing-key";
    static final String KEY_ID = "test";

    static TestIssuer start() {
        try {
            var keys = KeyUtils.generateKeyPair(2048);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            server.createContext("/", exchange -> answer(exchange, address, keys));
            server.start();
            System.setProperty(ADDRESS, address);
            System.setProperty(
                    KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            return new TestIssuer(address);
        } catch (IOException e) {
            throw new UncheckedIOException("the token issuer did not start", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA key", e);
        }
    }

    private static void answer(HttpExchange exchange, String address, KeyPair keys) throws IOException {
        var body = (exchange.getRequestURI().getPath().endsWith("/keys") ? keySet(keys) : discovery(address))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String discovery(String address) {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","token_endpoint":"%1$s/token",
                 "authorization_endpoint":"%1$s/auth","introspection_endpoint":"%1$s/introspect",
                 "userinfo_endpoint":"%1$s/userinfo","end_session_endpoint":"%1$s/logout"}""".formatted(address);
    }

    private static String keySet(KeyPair keys) {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(
                        KEY_ID,
                        unsigned(key.getModulus().toByteArray()),
                        unsigned(key.getPublicExponent().toByteArray()));
    }

    private static String unsigned(byte[] number) {
        var from = number[0] == 0 ? 1 : 0;
        var bytes = java.util.Arrays.copyOfRange(number, from, number.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
