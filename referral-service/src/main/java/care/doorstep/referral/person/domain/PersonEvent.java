package care.doorstep.referral.person.domain;

import java.time.Instant;

/** What the person index tells others: full snapshots, so that the newest alone is enough. */
public sealed interface PersonEvent {

    Person person();

    Instant at();

    record Registered(Person person, Instant at) implements PersonEvent {}

    record Updated(Person person, Instant at) implements PersonEvent {}

    record AttributesChanged(Person person, Instant at) implements PersonEvent {}
}
