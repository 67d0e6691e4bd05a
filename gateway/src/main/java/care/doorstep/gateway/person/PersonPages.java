package care.doorstep.gateway.person;

import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.plan.PlanTask;
import care.doorstep.gateway.plan.VersionedPlan;
import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Freshness;
import care.doorstep.gateway.services.Json;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.gateway.words.Dates;
import care.doorstep.platform.security.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a person's page together from the five services. */
@RequestScoped
class PersonPages {

    private final Session session;
    private final Frames frames;
    private final Parts parts;
    private final Banners banners;

    PersonPages(SignedIn signedIn, Frames frames, Parts parts, Banners banners) {
        this.session = signedIn.session();
        this.frames = frames;
        this.parts = parts;
        this.banners = banners;
    }

    private record Dated<T>(T value, Optional<Instant> freshness) {}

    PersonPage page(String id, @Nullable String from) {
        var banner = banners.start(session, id);
        var referrals = start(Service.REFERRAL, id, "referrals", ok -> Json.items(ok.body(), ReferralLine.class));
        var plan = start(Service.CAREPLAN, id, "plan", VersionedPlan::of);
        var risk = start(
                Service.STRATIFICATION,
                id,
                "risk",
                ok -> new Dated<>(Json.read(ok.body(), RiskView.class), Freshness.newest(ok.body())));
        var cases = start(Service.CASELOAD, id, "cases", ok -> Json.items(ok.body(), CaseLine.class));
        var said = start(Service.OUTCOMES, id, "outcomes", ok -> Json.read(ok.body(), Experiences.class));
        var timeline = Timeline.start(parts, session, id, from);
        var dated = risk.join();
        var frame = frames.page("Person").watching("person=" + id).data(freshness(dated));
        return new PersonPage(
                frame,
                banner.join(),
                referrals.join(),
                plan.join(),
                undated(dated),
                cases.join(),
                said.join(),
                timeline.join().linked(ids(referrals.join())),
                from == null ? "" : from,
                Awaited.of(cases.join(), plan.join()),
                tasks());
    }

    private <T> CompletableFuture<Part<T>> start(Service service, String id, String what, Function<Answer.Ok, T> read) {
        return parts.start(session, service, "/people/" + id + "/" + what, read);
    }

    private static Set<String> ids(Part<List<ReferralLine>> referrals) {
        var known = referrals.shown();
        return known == null
                ? Set.of()
                : known.stream().map(ReferralLine::referralId).collect(Collectors.toSet());
    }

    private List<PlanTask> tasks() {
        return session.has(Roles.NEIGHBOURHOOD_CLINICIAN, Roles.TRIAGE_CLINICIAN)
                ? List.of(PlanTask.values())
                : List.of();
    }

    private static @Nullable String freshness(Part<Dated<RiskView>> risk) {
        var dated = risk.shown();
        return dated == null
                ? null
                : dated.freshness()
                        .map(at -> "Risk is worked out from facts up to " + Dates.full(at) + ".")
                        .orElse(null);
    }

    private static <T> Part<T> undated(Part<Dated<T>> part) {
        return switch (part) {
            case Part.Loaded<Dated<T>>(var dated) -> new Part.Loaded<>(dated.value());
            case Part.Absent<Dated<T>>() -> new Part.Absent<>();
            case Part.Refused<Dated<T>>(var refusal) -> new Part.Refused<>(refusal);
            case Part.Failed<Dated<T>>(var dated, var asOf) ->
                new Part.Failed<>(dated == null ? null : dated.value(), asOf);
        };
    }
}
