package care.doorstep.gateway.referral;

import care.doorstep.gateway.words.Vocabulary.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A neighbourhood with the teams that can be offered its people. */
record Neighbourhood(String neighbourhoodId, @Nullable String name, List<Team> teams) {

    Neighbourhood {
        teams = Objects.requireNonNullElse(teams, List.of());
    }

    record Team(String teamId, @Nullable String name) {}

    /** Every team once; those of the person's own neighbourhood first. */
    static List<Option> choices(List<Neighbourhood> all, @Nullable String home) {
        var own = all.stream().filter(n -> n.neighbourhoodId().equals(home));
        var others = all.stream()
                .filter(n -> !n.neighbourhoodId().equals(home))
                .sorted(Comparator.comparing(Neighbourhood::neighbourhoodId));
        var seen = new java.util.HashSet<String>();
        var choices = new ArrayList<Option>();
        Stream.concat(own, others)
                .forEach(n -> n.teams().stream()
                        .filter(t -> seen.add(t.teamId()))
                        .forEach(t -> choices.add(new Option(t.teamId(), words(t, n, home)))));
        return choices;
    }

    private static String words(Team team, Neighbourhood of, @Nullable String home) {
        var name = team.name() == null ? team.teamId() : team.name() + " (" + team.teamId() + ")";
        return of.neighbourhoodId().equals(home) ? name + ", the person's own neighbourhood" : name;
    }
}
