package care.doorstep.acceptance.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerToken;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerTokenCallback;

/** Shows the broker whatever token it was given; Kafka's own sign-in would not send one that is no token. */
public final class HeldToken implements AuthenticateCallbackHandler {

    static final String OPTION = "token";
    private static final long AN_HOUR = 3_600_000;

    private String held = "";

    @Override
    public void configure(Map<String, ?> configs, String mechanism, List<AppConfigurationEntry> login) {
        held = String.valueOf(login.getFirst().getOptions().get(OPTION));
    }

    @Override
    public void handle(Callback[] callbacks) throws UnsupportedCallbackException {
        for (var callback : callbacks) {
            if (!(callback instanceof OAuthBearerTokenCallback asked)) {
                throw new UnsupportedCallbackException(callback);
            }
            asked.token(new Shown(held));
        }
    }

    @Override
    public void close() {
        // nothing is open
    }

    private record Shown(String value) implements OAuthBearerToken {

        @Override
        public Set<String> scope() {
            return Set.of();
        }

        @Override
        public long lifetimeMs() {
            return System.currentTimeMillis() + AN_HOUR;
        }

        @Override
        public String principalName() {
            return "whoever";
        }

        @Override
        public Long startTimeMs() {
            return System.currentTimeMillis();
        }
    }
}
