package care.doorstep.acceptance.access;

import care.doorstep.acceptance.edge.Json;
import care.doorstep.acceptance.edge.Wire;
import care.doorstep.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** What a forger makes of a genuine token. */
record Forgery(String genuine) {

    /** The same claims, and {@code alg} is none. */
    String unsigned() {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + genuine.split("\\.")[1] + ".";
    }

    /** The same claims, naming the realm's key, signed with another. */
    String signedWithAnotherKey() {
        try {
            return signed(RsaJwkGenerator.generateJwk(2048).getPrivateKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same claims, with the realm's public key taken for a shared secret. */
    String signedWithThePublicKey() {
        return signed(new HmacKey(publicKey().getPublicKey().getEncoded()), AlgorithmIdentifiers.HMAC_SHA256);
    }

    /** Another value in one of the claims, under the genuine signature. */
    String saying(String claim, String value) {
        var parts = genuine.split("\\.");
        return parts[0] + "." + encoded(claims().put(claim, value).toString()) + "." + parts[2];
    }

    ObjectNode claims() {
        var payload = Base64.getUrlDecoder().decode(genuine.split("\\.")[1]);
        return (ObjectNode) Json.read(new String(payload, StandardCharsets.UTF_8));
    }

    private String signed(Key key, String algorithm) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(publicKey().getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims().toString());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that the realm signs with. */
    private static PublicJsonWebKey publicKey() {
        var published = URI.create(RunningStack.current().issuer() + "/protocol/openid-connect/certs");
        var keys = Json.read(Wire.send(HttpRequest.newBuilder(published).GET()).body())
                .path("keys");
        var signing = StreamSupport.stream(keys.spliterator(), false)
                .filter(key -> key.path("use").asText().equals("sig"))
                .findFirst()
                .orElseThrow();
        try {
            return (PublicJsonWebKey) JsonWebKey.Factory.newJwk(signing.toString());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
