package care.doorstep.referral.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.person.domain.Person.Attributes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    private static final Attributes ATTRIBUTES = new Attributes(AgeBand.OLD, new NeighbourhoodId("NH01"));
    private static final Demographics K = new Demographics(
            "Kenley",
            "Kathleen",
            LocalDate.of(1947, 3, 2),
            Sex.FEMALE,
            "Z90001",
            List.of("12 Orchard Row"),
            "ZZ99 3WZ",
            null,
            List.of("Speak slowly"),
            List.of());

    private final Person known = Person.register(
                    new PersonId(UUID.randomUUID()),
                    new NhsIdentity.Verified(NhsNumber.of("9990000018")),
                    K,
                    ATTRIBUTES,
                    NOW)
            .next();

    @Test
    void registering_tells_a_first_snapshot_and_the_attributes() {
        Person.Change change = Person.register(known.id(), known.nhs(), K, ATTRIBUTES, NOW);
        assertThat(change.next().version()).isEqualTo(1);
        assertThat(change.events())
                .hasExactlyElementsOfTypes(PersonEvent.Registered.class, PersonEvent.AttributesChanged.class);
    }

    @Test
    void learning_nothing_new_tells_nothing() {
        assertThat(known.update(K, ATTRIBUTES, NOW).events()).isEmpty();
    }

    @Test
    void a_new_phone_number_is_a_new_version() {
        Demographics sent = new Demographics(
                null, null, null, Sex.UNKNOWN, null, List.of(), null, "01632 960018", List.of(), List.of());
        Person.Change change = known.update(sent.completedBy(K), ATTRIBUTES, NOW);
        assertThat(change.next().version()).isEqualTo(2);
        assertThat(change.next().demographics().phone()).isEqualTo("01632 960018");
        assertThat(change.next().demographics().family()).isEqualTo("Kenley");
        assertThat(change.events()).hasExactlyElementsOfTypes(PersonEvent.Updated.class);
    }

    @Test
    void a_practice_that_moves_changes_the_attributes_alone() {
        Attributes moved = new Attributes(AgeBand.OLD, new NeighbourhoodId("NH02"));
        Person.Change change = known.update(K, moved, NOW);
        assertThat(change.next().version()).isEqualTo(1);
        assertThat(change.events()).hasExactlyElementsOfTypes(PersonEvent.AttributesChanged.class);
    }

    @Test
    void a_person_prints_no_name() {
        assertThat(known + " " + K).doesNotContain("Ken", "Kathleen", "1947", "999");
    }

    @Test
    void age_bands_turn_on_the_birthday() {
        LocalDate born = LocalDate.of(1961, 10, 6);
        assertThat(AgeBand.on(LocalDate.of(2026, 10, 5), born)).isEqualTo(AgeBand.ADULT);
        assertThat(AgeBand.on(LocalDate.of(2026, 10, 6), born)).isEqualTo(AgeBand.YOUNGER_OLD);
        assertThat(AgeBand.on(LocalDate.of(2026, 10, 6), null)).isEqualTo(AgeBand.UNKNOWN);
        assertThat(AgeBand.on(LocalDate.of(2026, 10, 6), LocalDate.of(1900, 1, 1)))
                .isEqualTo(AgeBand.OLDEST);
    }
}
