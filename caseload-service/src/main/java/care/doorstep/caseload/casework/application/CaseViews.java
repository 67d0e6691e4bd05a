package care.doorstep.caseload.casework.application;

import care.doorstep.caseload.casework.application.CaseView.PersonStatus;
import care.doorstep.caseload.casework.domain.Case;
import care.doorstep.caseload.casework.domain.Cases;
import care.doorstep.caseload.casework.domain.Contact;
import care.doorstep.caseload.casework.domain.NoteId;
import care.doorstep.caseload.casework.domain.Notes;
import care.doorstep.caseload.person.domain.PersonCopies;
import care.doorstep.caseload.person.domain.PersonCopy;
import care.doorstep.platform.access.PersonAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts beside cases what is shown with them, without anyone the reader has no reason to see. */
@ApplicationScoped
class CaseViews {
    private final Cases cases;
    private final Notes notes;
    private final PersonCopies people;
    private final PersonAccess access;
    private final Clock clock;

    CaseViews(Cases cases, Notes notes, PersonCopies people, PersonAccess access, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    CaseView of(Case one) {
        return of(List.of(one)).getFirst();
    }

    List<CaseView> of(List<Case> some) {
        var visible = new HashSet<Case>();
        some.stream().filter(this::showsPerson).forEach(visible::add);
        var known = people.find(
                visible.stream().map(one -> one.offer().person()).distinct().toList());
        return some.stream()
                .map(one -> visible.contains(one)
                        ? shown(one, known.get(one.offer().person()))
                        : new CaseView(one, PersonStatus.WITHHELD, null, null, contacts(one), Map.of()))
                .toList();
    }

    private boolean showsPerson(Case one) {
        return one.showsPerson(clock.instant())
                || access.mayRead(one.offer().person().value());
    }

    private CaseView shown(Case one, @Nullable PersonCopy person) {
        var contacts = contacts(one);
        return new CaseView(
                one,
                person == null ? PersonStatus.PENDING : PersonStatus.KNOWN,
                person,
                notes.referralReason(one.offer()).orElse(null),
                contacts,
                texts(one, contacts));
    }

    private List<Contact> contacts(Case one) {
        return switch (one) {
            case Case.AcceptedProvisional _, Case.Accepted _, Case.AcceptanceRefused _, Case.Discharged _ ->
                cases.contacts(one.id());
            case Case.Offered _, Case.Declined _, Case.CapacityEscalated _, Case.OfferLapsed _ -> List.of();
        };
    }

    private Map<NoteId, String> texts(Case one, List<Contact> contacts) {
        Set<NoteId> named = new HashSet<>();
        Stream.ofNullable(one instanceof Case.Declined declined ? declined.advice() : null)
                .forEach(named::add);
        contacts.stream().map(Contact::note).flatMap(Stream::ofNullable).forEach(named::add);
        return named.isEmpty() ? new HashMap<>() : notes.texts(named);
    }
}
