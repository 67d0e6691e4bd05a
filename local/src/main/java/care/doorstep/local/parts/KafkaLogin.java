package care.doorstep.local.parts;

/** How a client signs in to Kafka with its Keycloak secret: stock Kafka classes. */
public final class KafkaLogin {

    public static final String CALLBACK_HANDLER =
            "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler";

    private KafkaLogin() {}

    public static String jaas(String client, String secret) {
        return "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId=\"" + client
                + "\" clientSecret=\"" + secret + "\";";
    }
}
