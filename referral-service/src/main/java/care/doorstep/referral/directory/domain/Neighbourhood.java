package care.doorstep.referral.directory.domain;

import java.util.List;

/**
 * One neighbourhood as its owner last defined it.
 *
 * @param version rises with each definition; an older one arriving late is ignored
 * @param practices ODS codes of its practices
 * @param everyday the team that takes ordinary referrals
 * @param urgent the team that answers within two hours
 */
public record Neighbourhood(
        NeighbourhoodId id,
        long version,
        String name,
        List<String> practices,
        List<Team> teams,
        TeamId everyday,
        TeamId urgent) {}
