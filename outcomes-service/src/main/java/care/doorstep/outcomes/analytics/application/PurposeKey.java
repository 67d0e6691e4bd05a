package care.doorstep.outcomes.analytics.application;

import care.doorstep.outcomes.analytics.domain.Pseudonym;
import care.doorstep.outcomes.analytics.domain.Pseudonyms;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) with the key of the evaluation purpose; a key too short stops the service at its start. */
@Singleton
@Startup
class PurposeKey implements Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    PurposeKey(AnalyticsConfig config) {
        var bytes = config.evaluationKey().getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST) {
            throw new IllegalStateException(
                    "doorstep.analytics.evaluation-key must hold at least " + SHORTEST + " bytes");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    @Override
    public Pseudonym of(UUID personId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new Pseudonym(
                    HexFormat.of().formatHex(mac.doFinal(personId.toString().getBytes(StandardCharsets.US_ASCII))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
