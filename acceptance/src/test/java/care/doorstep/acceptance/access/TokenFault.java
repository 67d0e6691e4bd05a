package care.doorstep.acceptance.access;

/** What can be wrong with a token. */
enum TokenFault {
    /** None at all. */
    MISSING,
    /** Keycloak's own, of a client whose tokens last a second, two seconds ago. */
    EXPIRED,
    /** The right claims, and {@code alg} is none. */
    UNSIGNED,
    /** Keycloak's own, for Kafka instead of the APIs. */
    WRONG_AUDIENCE,
    /** Keycloak's own, of another realm. */
    WRONG_ISSUER,
    /** The right claims, naming the realm's key, signed with another. */
    FOREIGN_SIGNATURE,
    /** The right claims, with the realm's public key taken for a shared secret. */
    PUBLIC_KEY_AS_SECRET,
    /** A genuine token, its claims changed afterwards. */
    CHANGED_CLAIMS
}
