package care.doorstep.referral.person.application;

import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.person.domain.AgeBand;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.NhsNumber;
import care.doorstep.referral.person.domain.NhsNumberFailsCheck;
import care.doorstep.referral.person.domain.People;
import care.doorstep.referral.person.domain.Person;
import care.doorstep.referral.person.domain.Person.Attributes;
import care.doorstep.referral.person.domain.PersonId;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person by NHS number or enters them into the index. Without a number that passes its check nobody is matched
 * to an existing record: a wrong match is worse than a second entry, which people can merge. For the same reason a
 * referral whose description contradicts the owner of its number more than once is for somebody else.
 */
@ApplicationScoped
public class FindOrRegister {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** How far what was sent is believed. */
    public enum Trust {
        /** A person already known stays as they are; whoever asks sees whom the number belongs to. */
        KEEP_KNOWN,
        /** A person already known stays as they are, and is not found by a description of somebody else. */
        KEEP_KNOWN_IF_ALIKE,
        /** What was sent is newer than what is known. */
        TAKE_OVER,
        /** As the second, and a number that fails its check is kept, marked not verified. */
        KEEP_KNOWN_IF_ALIKE_AND_UNVERIFIED
    }

    /**
     * @param registered whether the person is new to the index
     * @param differs whether what was sent contradicts what is known under the number that was sent
     */
    public record Found(Person person, boolean registered, boolean differs) {}

    private static final int SOMEBODY_ELSE = 2;

    private final People people;
    private final Directory directory;
    private final Clock clock;

    FindOrRegister(People people, Directory directory, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public Found findOrRegister(@Nullable String nhsNumber, Demographics sent, Trust trust) {
        NhsIdentity identity = identify(nhsNumber, trust);
        return match(identity, sent, trust)
                .map(known -> found(known, sent, trust))
                .orElseGet(() -> new Found(register(identity, sent), true, false));
    }

    private Found found(Person known, Demographics sent, Trust trust) {
        int contradictions = sent.contradictions(known.demographics());
        return switch (trust) {
            case TAKE_OVER -> new Found(update(known, sent), false, false);
            case KEEP_KNOWN -> new Found(known, false, contradictions > 0);
            case KEEP_KNOWN_IF_ALIKE, KEEP_KNOWN_IF_ALIKE_AND_UNVERIFIED ->
                contradictions < SOMEBODY_ELSE
                        ? new Found(known, false, contradictions > 0)
                        : new Found(register(new NhsIdentity.Absent(), sent), true, true);
        };
    }

    private static NhsIdentity identify(@Nullable String nhsNumber, Trust trust) {
        if (nhsNumber == null || nhsNumber.isBlank()) {
            return new NhsIdentity.Absent();
        }
        if (NhsNumber.passesCheck(nhsNumber)) {
            return new NhsIdentity.Verified(NhsNumber.of(nhsNumber));
        }
        String digits = NhsNumber.withoutSpaces(nhsNumber);
        if (trust == Trust.KEEP_KNOWN_IF_ALIKE_AND_UNVERIFIED && digits.matches("[0-9]{10}")) {
            return new NhsIdentity.NotVerified(digits);
        }
        throw new NhsNumberFailsCheck();
    }

    private Optional<Person> match(NhsIdentity identity, Demographics sent, Trust trust) {
        return switch (identity) {
            case NhsIdentity.Verified v -> match(v.number(), trust);
            case NhsIdentity.NotVerified n ->
                sent.family() == null || sent.birthDate() == null
                        ? Optional.empty()
                        : people.sameAsSent(n, sent.family(), sent.birthDate());
            case NhsIdentity.Absent _ -> Optional.empty();
        };
    }

    /** Somebody known who stays as they are needs no waiting for others. */
    private Optional<Person> match(NhsNumber number, Trust trust) {
        return trust == Trust.TAKE_OVER
                ? people.claim(number)
                : people.known(number).or(() -> people.claim(number));
    }

    private Person register(NhsIdentity identity, Demographics sent) {
        Instant now = clock.instant();
        PersonId id = new PersonId(UuidCreator.getTimeOrderedEpoch());
        Person.Change change = Person.register(id, identity, sent, attributes(sent, now), now);
        people.save(change);
        return change.next();
    }

    private Person update(Person known, Demographics sent) {
        Instant now = clock.instant();
        Demographics merged = sent.completedBy(known.demographics());
        Person.Change change = known.update(merged, attributes(merged, now), now);
        people.save(change);
        return change.next();
    }

    private Attributes attributes(Demographics known, Instant now) {
        return new Attributes(
                AgeBand.on(LocalDate.ofInstant(now, LONDON), known.birthDate()),
                directory.neighbourhoodOf(known.practice()).orElse(null));
    }
}
