package care.doorstep.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gateway without Keycloak and Kafka: bearer tokens of a test key open the pages too, services are stood in for. */
public class GatewayStack implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var config = new HashMap<String, String>();
        var key = Base64.getEncoder().encodeToString(TestTokens.publicKey().getEncoded());
        for (var tenant : List.of("quarkus.oidc.", "quarkus.oidc.api.")) {
            config.put(tenant + "auth-server-url", "");
            config.put(tenant + "public-key", key);
            config.put(tenant + "application-type", "service");
            config.put(tenant + "token.issuer", TestTokens.ISSUER);
        }
        for (var service : List.of("referral", "careplan", "stratification", "caseload", "outcomes")) {
            config.put("doorstep.services." + service + "-url", StandIn.SERVER.url());
        }
        config.put("doorstep.services.read-timeout", "10s");
        config.put("doorstep.clock.movable", "true");
        return config;
    }

    @Override
    public void stop() {
        StandIn.SERVER.reset();
    }
}
