package care.doorstep.careplan.plan.postgres;

import care.doorstep.careplan.person.domain.PersonId;
import care.doorstep.careplan.plan.domain.AboutMe;
import care.doorstep.careplan.plan.domain.AboutMe.Words;
import care.doorstep.careplan.plan.domain.Allergies;
import care.doorstep.careplan.plan.domain.Allergies.Allergy;
import care.doorstep.careplan.plan.domain.CarePlan;
import care.doorstep.careplan.plan.domain.CarePlan.Active;
import care.doorstep.careplan.plan.domain.CarePlan.Draft;
import care.doorstep.careplan.plan.domain.Contents;
import care.doorstep.careplan.plan.domain.Coordination;
import care.doorstep.careplan.plan.domain.Entries;
import care.doorstep.careplan.plan.domain.Heading;
import care.doorstep.careplan.plan.domain.Identity;
import care.doorstep.careplan.plan.domain.PlanId;
import care.doorstep.careplan.plan.domain.Professional;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head of a plan. */
@Entity
@Table(name = "plan")
class PlanRow extends PanacheEntityBase {

    @Id
    public UUID planId;

    public UUID personId;
    public UUID caseId;
    public UUID referralId;
    public @Nullable String correlationId;
    public String status;
    public long version;
    public @Nullable String coordinator;
    public @Nullable String deputy;
    public @Nullable String whatMatters;
    public @Nullable String importantPeople;
    public @Nullable String howToCommunicate;
    public @Nullable String wellness;
    public @Nullable String pleaseDoAndDont;
    public @Nullable String howToSupport;
    public @Nullable String alsoWorthKnowing;
    public @Nullable String supportedBy;
    public @Nullable String aboutMeById;
    public @Nullable String aboutMeByName;
    public @Nullable String aboutMeByOrg;
    public @Nullable Instant aboutMeAt;
    public String allergyStatus;
    public @Nullable String allergiesById;
    public @Nullable String allergiesByName;
    public @Nullable String allergiesByOrg;
    public @Nullable Instant allergiesAt;
    public Instant createdAt;
    public Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "allergy", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    public List<AllergyColumns> allergies = new ArrayList<>();

    @Embeddable
    record AllergyColumns(String substance, @Nullable String reaction) {}

    static PlanRow of(CarePlan plan, long version) {
        var contents = plan.contents();
        var row = new PlanRow();
        row.take(contents.identity());
        row.status = status(plan);
        row.version = version;
        row.updatedAt = contents.updatedAt();
        row.take(contents.heading().coordination());
        row.take(contents.heading().aboutMe());
        row.take(contents.heading().allergies());
        return row;
    }

    CarePlan toDomain(Entries entries) {
        var identity =
                new Identity(new PlanId(planId), new PersonId(personId), caseId, referralId, correlationId, createdAt);
        var heading = new Heading(coordination(), aboutMe(), allergyAnswer());
        var contents = new Contents(identity, heading, entries, version, updatedAt);
        return switch (status) {
            case "draft" -> new Draft(contents);
            case "active" -> new Active(contents);
            default -> throw new IllegalStateException("unknown status " + status);
        };
    }

    private static String status(CarePlan plan) {
        return switch (plan) {
            case Draft _ -> "draft";
            case Active _ -> "active";
        };
    }

    private void take(Identity identity) {
        this.planId = identity.planId().value();
        this.personId = identity.personId().value();
        this.caseId = identity.caseId();
        this.referralId = identity.referralId();
        this.correlationId = identity.correlationId();
        this.createdAt = identity.createdAt();
    }

    private void take(@Nullable Coordination named) {
        if (named != null) {
            this.coordinator = named.coordinator();
            this.deputy = named.deputy();
        }
    }

    private void take(@Nullable AboutMe aboutMe) {
        if (aboutMe == null) {
            return;
        }
        var words = aboutMe.words();
        this.whatMatters = words.whatMatters();
        this.importantPeople = words.importantPeople();
        this.howToCommunicate = words.howToCommunicate();
        this.wellness = words.wellness();
        this.pleaseDoAndDont = words.pleaseDoAndDont();
        this.howToSupport = words.howToSupport();
        this.alsoWorthKnowing = words.alsoWorthKnowing();
        this.supportedBy = words.supportedBy();
        this.aboutMeById = aboutMe.writtenBy().userId();
        this.aboutMeByName = aboutMe.writtenBy().name();
        this.aboutMeByOrg = aboutMe.writtenBy().organisation();
        this.aboutMeAt = aboutMe.writtenAt();
    }

    private void take(Allergies answer) {
        this.allergyStatus = answer.code();
        switch (answer) {
            case Allergies.NotRecorded _ -> {}
            case Allergies.NoneKnown none -> answered(none.recordedBy(), none.at());
            case Allergies.Recorded recorded -> {
                answered(recorded.recordedBy(), recorded.at());
                recorded.items().forEach(i -> allergies.add(new AllergyColumns(i.substance(), i.reaction())));
            }
        }
    }

    private void answered(Professional by, Instant at) {
        this.allergiesById = by.userId();
        this.allergiesByName = by.name();
        this.allergiesByOrg = by.organisation();
        this.allergiesAt = at;
    }

    private @Nullable Coordination coordination() {
        return coordinator == null ? null : new Coordination(coordinator, deputy);
    }

    private @Nullable AboutMe aboutMe() {
        if (aboutMeAt == null) {
            return null;
        }
        var words = new Words(
                whatMatters,
                importantPeople,
                howToCommunicate,
                wellness,
                pleaseDoAndDont,
                howToSupport,
                alsoWorthKnowing,
                supportedBy);
        return new AboutMe(words, new Professional(aboutMeById, aboutMeByName, aboutMeByOrg), aboutMeAt);
    }

    private Allergies allergyAnswer() {
        var by = new Professional(allergiesById, allergiesByName, allergiesByOrg);
        return switch (allergyStatus) {
            case "not-recorded" -> new Allergies.NotRecorded();
            case "none-known" -> new Allergies.NoneKnown(by, allergiesAt);
            case "recorded" ->
                new Allergies.Recorded(
                        allergies.stream()
                                .map(a -> new Allergy(a.substance(), a.reaction()))
                                .toList(),
                        by,
                        allergiesAt);
            default -> throw new IllegalStateException("unknown allergy status " + allergyStatus);
        };
    }
}
