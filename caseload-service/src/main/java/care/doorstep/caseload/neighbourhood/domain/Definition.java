package care.doorstep.caseload.neighbourhood.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a locality says a neighbourhood is: 30 to 50 thousand people with their practices' networks, a lead GP, a lead
 * nurse and its teams (seeds J and V).
 *
 * @param population registered people
 * @param networks the primary care networks whose practices make up the neighbourhood
 * @param teams every team that serves it, the board's urgent response team included
 * @throws DefinitionRefused when it contradicts itself
 */
public record Definition(
        String name,
        Board board,
        int population,
        String leadGp,
        String leadNurse,
        SortedSet<PcnCode> networks,
        List<Team> teams,
        TeamId neighbourhoodTeam,
        TeamId urgentResponseTeam) {

    public Definition {
        networks = new TreeSet<>(networks);
        teams = teams.stream().sorted(Comparator.comparing(Team::id)).toList();
        if (teams.stream().map(Team::id).distinct().count() != teams.size()) {
            throw new DefinitionRefused("teams", "names a team twice");
        }
        requireListed(teams, neighbourhoodTeam, TeamType.INTEGRATED_NEIGHBOURHOOD, "neighbourhoodTeamId");
        requireListed(teams, urgentResponseTeam, TeamType.URGENT_COMMUNITY_RESPONSE, "urgentResponseTeamId");
    }

    private static void requireListed(List<Team> teams, TeamId id, TeamType type, String field) {
        if (teams.stream().noneMatch(team -> team.id().equals(id) && team.type() == type)) {
            throw new DefinitionRefused(field, "must be one of teams, of type " + type.code());
        }
    }

    /** The same definition with the teams as they are described now. */
    Definition describing(List<Team> described) {
        Map<TeamId, Team> current = new TreeMap<>();
        teams.forEach(team -> current.put(team.id(), team));
        described.forEach(team -> current.replace(team.id(), team));
        return new Definition(
                name,
                board,
                population,
                leadGp,
                leadNurse,
                networks,
                List.copyOf(current.values()),
                neighbourhoodTeam,
                urgentResponseTeam);
    }
}
