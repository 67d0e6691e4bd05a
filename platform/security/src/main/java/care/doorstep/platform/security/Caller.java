package care.doorstep.platform.security;

import java.util.Set;

/**
 * Who is calling, as the verified access token says.
 *
 * @param userId the token's subject: opaque, stable
 * @param name display name
 * @param organisation ODS code of the organisation the caller acts for
 * @param roles see {@link Roles}
 * @param teams ids of the teams the caller belongs to
 * @param clientId the client the token was issued to
 * @param machine true for a partner's system, false for a person
 */
public record Caller(
        String userId,
        String name,
        String organisation,
        Set<String> roles,
        Set<String> teams,
        String clientId,
        boolean machine) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... anyOf) {
        return Set.of(anyOf).stream().anyMatch(roles::contains);
    }

    public boolean memberOf(String teamId) {
        return teams.contains(teamId) || has(Roles.TEAM_PROXY);
    }
}
