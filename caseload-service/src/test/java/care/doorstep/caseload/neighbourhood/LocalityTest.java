package care.doorstep.caseload.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.doorstep.caseload.neighbourhood.domain.Board;
import care.doorstep.caseload.neighbourhood.domain.Definition;
import care.doorstep.caseload.neighbourhood.domain.DefinitionRefused;
import care.doorstep.caseload.neighbourhood.domain.Locality;
import care.doorstep.caseload.neighbourhood.domain.Neighbourhood;
import care.doorstep.caseload.neighbourhood.domain.NeighbourhoodId;
import care.doorstep.caseload.neighbourhood.domain.OdsCode;
import care.doorstep.caseload.neighbourhood.domain.PcnCode;
import care.doorstep.caseload.neighbourhood.domain.Practice;
import care.doorstep.caseload.neighbourhood.domain.Team;
import care.doorstep.caseload.neighbourhood.domain.TeamId;
import care.doorstep.caseload.neighbourhood.domain.TeamType;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalityTest {
    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    private static final NeighbourhoodId NH01 = new NeighbourhoodId("NH01");
    private static final NeighbourhoodId NH02 = new NeighbourhoodId("NH02");
    private static final Team URGENT =
            new Team(new TeamId("B1-UCR"), "Urgent response", TeamType.URGENT_COMMUNITY_RESPONSE, "RY9");

    @Test
    void a_first_definition_is_version_1_and_brings_the_practices_of_its_networks() {
        var locality = new Locality(List.of(), List.of(practice("Z90001", "U90001"), practice("Z90006", "U90002")));
        var steps = locality.define(NH01, definition("NH01", "U90001"), NOW);
        assertThat(steps).hasSize(1);
        var next = steps.getFirst().next();
        assertThat(next.version()).isEqualTo(1);
        assertThat(next.practices()).containsExactly(practice("Z90001", "U90001"));
        assertThat(steps.getFirst().event().neighbourhood()).isEqualTo(next);
    }

    @Test
    void the_same_definition_again_changes_nothing() {
        var locality = new Locality(List.of(neighbourhood(NH01, "U90001")), List.of());
        assertThat(locality.define(NH01, definition("NH01", "U90001"), NOW)).isEmpty();
    }

    @Test
    void another_definition_is_the_next_version() {
        var locality = new Locality(List.of(neighbourhood(NH01, "U90001")), List.of());
        var steps = locality.define(NH01, definition("NH01", "U90001", "U90002"), NOW);
        assertThat(steps).extracting(step -> step.next().version()).containsExactly(2L);
    }

    @Test
    void a_network_belongs_to_one_neighbourhood_only() {
        var locality = new Locality(List.of(neighbourhood(NH01, "U90001")), List.of());
        assertThatThrownBy(() -> locality.define(NH02, definition("NH02", "U90001"), NOW))
                .isInstanceOf(DefinitionRefused.class)
                .hasMessageContaining("U90001")
                .hasMessageContaining("NH01");
    }

    @Test
    void a_team_described_differently_changes_every_neighbourhood_it_serves() {
        var locality = new Locality(List.of(neighbourhood(NH01, "U90001"), neighbourhood(NH02, "U90002")), List.of());
        var renamed = new Team(URGENT.id(), "Two-hour response", URGENT.type(), "RY9");
        var steps = locality.define(NH01, definition("NH01", renamed, "U90001"), NOW);
        assertThat(steps).extracting(step -> step.next().id()).containsExactly(NH01, NH02);
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.next().definition().teams()).contains(renamed));
    }

    @Test
    void practices_that_come_move_or_leave_change_the_neighbourhoods_they_touch() {
        var locality = new Locality(List.of(neighbourhood(NH01, "U90001"), neighbourhood(NH02, "U90002")), List.of());
        var came = locality.learn(List.of(practice("Z90001", "U90001")), NOW);
        assertThat(came).extracting(step -> step.next().id()).containsExactly(NH01);

        var known = new Locality(
                List.of(came.getFirst().next(), neighbourhood(NH02, "U90002")), List.of(practice("Z90001", "U90001")));
        assertThat(known.learn(List.of(practice("Z90001", "U90001")), NOW)).isEmpty();
        assertThat(known.learn(List.of(practice("Z90001", "U90002")), NOW))
                .extracting(step -> step.next().id())
                .containsExactly(NH01, NH02);
        var unallocated = new Locality(
                List.of(came.getFirst().next(), neighbourhood(NH02, "U90002")), List.of(practice("Z90001", "U90001")));
        assertThat(unallocated.learn(List.of(practice("Z90001", null)), NOW))
                .singleElement()
                .satisfies(step -> assertThat(step.next().practices()).isEmpty());
    }

    @Test
    void a_definition_lists_the_two_teams_it_names_with_their_types() {
        assertThatThrownBy(() -> new Definition(
                        "A",
                        new Board("B1", "North"),
                        41_200,
                        "Dr A",
                        "Sister B",
                        new TreeSet<>(),
                        List.of(URGENT),
                        URGENT.id(),
                        URGENT.id()))
                .isInstanceOfSatisfying(
                        DefinitionRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("neighbourhoodTeamId"));
        assertThatThrownBy(() -> new Definition(
                        "A",
                        new Board("B1", "North"),
                        41_200,
                        "Dr A",
                        "Sister B",
                        new TreeSet<>(),
                        List.of(URGENT, URGENT),
                        URGENT.id(),
                        URGENT.id()))
                .isInstanceOfSatisfying(
                        DefinitionRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("teams"));
    }

    private static Neighbourhood neighbourhood(NeighbourhoodId id, String... networks) {
        return new Neighbourhood(id, 1, definition(id.value(), networks), List.of());
    }

    private static Definition definition(String id, String... networks) {
        return definition(id, URGENT, networks);
    }

    private static Definition definition(String id, Team urgent, String... networks) {
        var own = new Team(new TeamId(id + "-INT"), "Team of " + id, TeamType.INTEGRATED_NEIGHBOURHOOD, "RY9");
        var codes = new TreeSet<PcnCode>();
        List.of(networks).forEach(network -> codes.add(new PcnCode(network)));
        return new Definition(
                "Name of " + id,
                new Board("B1", "North"),
                41_200,
                "Dr Owen Hartley",
                "Sister Mary Adeyemi",
                codes,
                List.of(own, urgent),
                own.id(),
                urgent.id());
    }

    private static Practice practice(String code, @Nullable String network) {
        return new Practice(new OdsCode(code), "Practice " + code, network == null ? null : new PcnCode(network));
    }
}
