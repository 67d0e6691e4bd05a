package care.doorstep.referral.person.domain;

import care.doorstep.referral.directory.domain.NeighbourhoodId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the index.
 *
 * @param version rises by one with each snapshot that others are told
 */
public record Person(
        PersonId id,
        long version,
        NhsIdentity nhs,
        Demographics demographics,
        Attributes attributes,
        @Nullable Instant deceasedAt) {

    /** What may be told of a person to those who need no name. */
    public record Attributes(AgeBand ageBand, @Nullable NeighbourhoodId neighbourhood) {}

    /** A person in their next version, and what others are to be told of it. */
    public record Change(Person next, List<PersonEvent> events) {}

    public static Change register(
            PersonId id, NhsIdentity nhs, Demographics demographics, Attributes attributes, Instant at) {
        Person person = new Person(id, 1, nhs, demographics, attributes, null);
        return new Change(
                person, List.of(new PersonEvent.Registered(person, at), new PersonEvent.AttributesChanged(person, at)));
    }

    /** Takes over what is now known. Others are told only of what is different. */
    public Change update(Demographics known, Attributes current, Instant at) {
        boolean differs = !known.equals(demographics);
        Person next = new Person(id, differs ? version + 1 : version, nhs, known, current, deceasedAt);
        List<PersonEvent> events = new ArrayList<>();
        if (differs) {
            events.add(new PersonEvent.Updated(next, at));
        }
        if (!current.equals(attributes)) {
            events.add(new PersonEvent.AttributesChanged(next, at));
        }
        return new Change(next, List.copyOf(events));
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
