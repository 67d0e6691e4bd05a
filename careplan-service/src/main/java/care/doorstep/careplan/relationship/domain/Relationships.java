package care.doorstep.careplan.relationship.domain;

import care.doorstep.careplan.person.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that gives somebody sight of one person. Facts arrive from several topics in any order; each names its source, so
 * that hearing one twice changes nothing. {@code version} counts the published snapshots, {@code personVersion} is the
 * person's record that the practice was read from, and {@code refusedCases} are acceptances that did not stand.
 */
public record Relationships(
        PersonId personId, long version, long personVersion, List<Grant> grants, Set<UUID> refusedCases) {

    /** An accepted case and the front door keep sight of the person for 30 days after the end (safety rules). */
    public static final Duration AFTERCARE = Duration.ofDays(30);

    /** Break-glass: per user, with a reason, for 4 hours (safety rules). */
    public static final Duration BREAK_GLASS = Duration.ofHours(4);

    private static final String REGISTRATION = "registration";

    public Relationships {
        grants = List.copyOf(grants);
        refusedCases = Set.copyOf(refusedCases);
    }

    public static Relationships none(PersonId personId) {
        return new Relationships(personId, 0, 0, List.of(), Set.of());
    }

    public boolean cover(Viewer viewer, Instant now) {
        return grants.stream().anyMatch(g -> g.relationship().covers(viewer, now));
    }

    /** Does the viewer belong to a team that has accepted the person? */
    public boolean holdCase(Viewer viewer, Instant now) {
        return grants.stream()
                .filter(g -> g.relationship().basis() == Basis.ACCEPTED_CASE)
                .anyMatch(g -> g.relationship().covers(viewer, now));
    }

    /** The registered practice may see the person; an older record than the one known changes nothing. */
    public Relationships registeredWith(@Nullable String practice, long personVersion, Instant since, Instant now) {
        if (personVersion <= this.personVersion) {
            return this;
        }
        var newest = new Relationships(personId, version, personVersion, grants, refusedCases);
        if (practice == null) {
            return newest.changed(without(Basis.REGISTERED_PRACTICE, REGISTRATION), now);
        }
        if (registeredAlready(practice)) {
            return newest;
        }
        return newest.with(
                new Grant(REGISTRATION, new Relationship(practice, null, null, Basis.REGISTERED_PRACTICE, since, null)),
                now);
    }

    /** A referral opens the front door's sight of the person. */
    public Relationships referred(UUID referralId, String frontDoor, Instant receivedAt, Instant now) {
        var source = referralId.toString();
        return has(Basis.FRONT_DOOR, source)
                ? this
                : with(
                        new Grant(source, new Relationship(frontDoor, null, null, Basis.FRONT_DOOR, receivedAt, null)),
                        now);
    }

    public Relationships referralEnded(UUID referralId, Instant at, Instant now) {
        return ending(Basis.FRONT_DOOR, referralId.toString(), at.plus(AFTERCARE), now);
    }

    public Relationships caseAccepted(
            UUID caseId, String organisation, String teamId, Instant acceptedAt, Instant now) {
        var source = caseId.toString();
        if (refusedCases.contains(caseId) || has(Basis.ACCEPTED_CASE, source)) {
            return this;
        }
        return with(
                new Grant(source, new Relationship(organisation, teamId, null, Basis.ACCEPTED_CASE, acceptedAt, null)),
                now);
    }

    /** The acceptance did not stand, whether or not it has been heard of yet. */
    public Relationships acceptanceRefused(UUID caseId, Instant now) {
        var refused = new HashSet<>(refusedCases);
        refused.add(caseId);
        var next = new Relationships(personId, version, personVersion, grants, refused);
        return next.changed(without(Basis.ACCEPTED_CASE, caseId.toString()), now);
    }

    public Relationships caseEnded(UUID caseId, Instant at, Instant now) {
        return ending(Basis.ACCEPTED_CASE, caseId.toString(), at.plus(AFTERCARE), now);
    }

    /** Opens the record to one user; opening it again starts the four hours anew. */
    public Relationships glassBroken(String userId, String organisation, Instant now) {
        return with(
                new Grant(
                        userId,
                        new Relationship(organisation, null, userId, Basis.BREAK_GLASS, now, now.plus(BREAK_GLASS))),
                now);
    }

    /** What is published: one row for each party and basis. */
    public List<Relationship> snapshot() {
        var rows = new ArrayList<Relationship>();
        for (var grant : grants) {
            var row = grant.relationship();
            var known = rows.stream().filter(row::sameParty).findFirst();
            known.ifPresent(rows::remove);
            rows.add(known.map(row::joined).orElse(row));
        }
        return List.copyOf(rows);
    }

    private Relationships with(Grant grant, Instant now) {
        var others = without(grant.relationship().basis(), grant.source());
        return changed(Stream.concat(others.stream(), Stream.of(grant)).toList(), now);
    }

    private Relationships ending(Basis basis, String source, Instant end, Instant now) {
        var next = grants.stream()
                .map(g -> g.comesFrom(basis, source) && g.isOpen() ? g.endingAt(end) : g)
                .toList();
        return changed(next, now);
    }

    /** The next state, without what has lapsed; a new version only when the snapshot differs. */
    private Relationships changed(List<Grant> next, Instant now) {
        var live = next.stream().filter(g -> !g.relationship().lapsedAt(now)).toList();
        var result = new Relationships(personId, version, personVersion, live, refusedCases);
        return result.snapshot().equals(snapshot())
                ? result
                : new Relationships(personId, version + 1, personVersion, live, refusedCases);
    }

    private List<Grant> without(Basis basis, String source) {
        return grants.stream().filter(g -> !g.comesFrom(basis, source)).toList();
    }

    private boolean has(Basis basis, String source) {
        return grants.stream().anyMatch(g -> g.comesFrom(basis, source));
    }

    private boolean registeredAlready(String practice) {
        return grants.stream()
                .anyMatch(g -> g.comesFrom(Basis.REGISTERED_PRACTICE, REGISTRATION)
                        && g.relationship().organisation().equals(practice));
    }
}
