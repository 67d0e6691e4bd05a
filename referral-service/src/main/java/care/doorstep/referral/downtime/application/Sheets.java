package care.doorstep.referral.downtime.application;

import care.doorstep.referral.clock.domain.TwoHourClock;
import care.doorstep.referral.directory.domain.Directory;
import care.doorstep.referral.directory.domain.Team;
import care.doorstep.referral.directory.domain.TeamId;
import care.doorstep.referral.downtime.domain.Line;
import care.doorstep.referral.downtime.domain.Sheet;
import care.doorstep.referral.pathway.application.ReferralView;
import care.doorstep.referral.pathway.domain.Holder;
import care.doorstep.referral.pathway.domain.InterimPlan;
import care.doorstep.referral.pathway.domain.Progress;
import care.doorstep.referral.pathway.domain.Referral;
import care.doorstep.referral.person.domain.Alert;
import care.doorstep.referral.person.domain.Demographics;
import care.doorstep.referral.person.domain.NhsIdentity;
import care.doorstep.referral.person.domain.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays open work out: everything on the hub's sheet, and on a team's what it was offered or holds. */
@ApplicationScoped
class Sheets {

    private static final String WITHHELD = "restricted: ask the duty lead";

    private final Directory directory;

    Sheets(Directory directory) {
        this.directory = directory;
    }

    List<Sheet> of(List<ReferralView> work, Instant asOf) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(new Sheet(
                "hub",
                "Single point of access and hub: everything open",
                asOf,
                work.stream().map(this::line).toList()));
        byTeam(work).forEach((team, lines) -> sheets.add(new Sheet(team, name(team), asOf, lines)));
        return sheets;
    }

    private TreeMap<String, List<Line>> byTeam(List<ReferralView> work) {
        return work.stream()
                .filter(view -> team(view.referral()) != null)
                .collect(Collectors.groupingBy(
                        view -> Objects.requireNonNull(team(view.referral())),
                        TreeMap::new,
                        Collectors.mapping(this::line, Collectors.toList())));
    }

    private static @Nullable String team(Referral referral) {
        return switch (referral) {
            case Referral.Offered o -> o.offer().team().value();
            case Referral.Accepted a -> a.acceptance().team().value();
            case Referral.Received _, Referral.WithHub _, Referral.Withdrawn _, Referral.Closed _ -> null;
        };
    }

    private String name(String team) {
        return directory.team(new TeamId(team)).map(Team::name).orElse(team);
    }

    private Line line(ReferralView view) {
        var intake = view.referral().intake();
        Holder holder = view.holder();
        InterimPlan plan = view.interimPlan();
        return new Line(
                intake.id().value().toString(),
                holder(holder),
                holder.until(),
                holder.then(),
                view.clock() instanceof TwoHourClock.Running running ? running.dueAt() : null,
                code(view.referral()
                        .progressMade()
                        .map(Progress::triage)
                        .map(triage -> triage.urgency())
                        .orElse(intake.requestedPriority())),
                code(intake.reason()),
                view.narrative().reasonText(),
                referrer(view),
                plan == null ? null : plan.text(),
                plan == null ? null : plan.reviewAt(),
                who(view.person()));
    }

    private String holder(Holder holder) {
        return switch (holder.kind()) {
            case FRONT_DOOR -> "single point of access";
            case HUB -> "the hub";
            case TEAM -> name(Objects.requireNonNull(holder.team()).value());
            case NOBODY -> "nobody";
        };
    }

    private static @Nullable String referrer(ReferralView view) {
        String words = Stream.of(
                        view.narrative().referrerName(), view.narrative().referrerPhone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }

    private static Line.Who who(@Nullable Person person) {
        if (person == null) {
            return new Line.Who(null, null, null, false, null, null, List.of(), List.of());
        }
        Demographics known = person.demographics();
        return new Line.Who(
                joined(known.given(), known.family()),
                known.birthDate(),
                person.nhs().digits(),
                person.nhs() instanceof NhsIdentity.Verified,
                address(known),
                restricted(known) ? WITHHELD : known.phone(),
                known.communicationNeeds(),
                known.alerts().stream().map(Sheets::alert).toList());
    }

    private static @Nullable String address(Demographics known) {
        return restricted(known)
                ? WITHHELD
                : joined(Stream.concat(known.addressLines().stream(), Stream.ofNullable(known.postcode()))
                        .toArray(String[]::new));
    }

    private static boolean restricted(Demographics known) {
        return known.alerts().stream().anyMatch(alert -> alert.kind() == Alert.Kind.RESTRICTED);
    }

    private static String alert(Alert alert) {
        return switch (alert.kind()) {
            case SAFEGUARDING, RESTRICTED -> code(alert.kind()) + ": ask the duty lead";
            case END_OF_LIFE, CARER, OTHER -> code(alert.kind()) + ": " + alert.text();
        };
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String words = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
