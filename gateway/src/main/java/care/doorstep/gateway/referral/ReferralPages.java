package care.doorstep.gateway.referral;

import static care.doorstep.platform.security.Roles.HUB_COORDINATOR;
import static care.doorstep.platform.security.Roles.NEIGHBOURHOOD_CLINICIAN;

import care.doorstep.gateway.forms.Attempt;
import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.frame.Frames;
import care.doorstep.gateway.person.Banner;
import care.doorstep.gateway.person.Banners;
import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Json;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.Session;
import care.doorstep.gateway.signin.SignedIn;
import care.doorstep.gateway.words.Vocabulary.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the page of one referral together. */
@RequestScoped
class ReferralPages {

    private final Session session;
    private final Frames frames;
    private final Parts parts;
    private final Banners banners;

    ReferralPages(SignedIn signedIn, Frames frames, Parts parts, Banners banners) {
        this.session = signedIn.session();
        this.frames = frames;
        this.parts = parts;
        this.banners = banners;
    }

    private record Versioned(
            ReferralView referral, @Nullable String etag) {}

    ReferralPage page(String id, Attempt attempt) {
        var team = team(id);
        var part = parts.load(session, Service.REFERRAL, "/referrals/" + id, ReferralPages::read);
        if (part.isAbsent()) {
            throw new NotFoundException();
        }
        var frame = crumbs(frames.page("Referral")).watching("referral=" + id).at("/referrals/" + id);
        var found = part.shown();
        return found == null ? notLoaded(frame, team.join()) : whole(frame, part, found, team.join(), attempt);
    }

    /** A clinician of a team has no worklist to go back to. */
    private static Frame crumbs(Frame frame) {
        var worklist = frame.nav().stream().anyMatch(n -> n.href().equals("/referrals"));
        return worklist ? frame.crumb("Referrals", "/referrals") : frame;
    }

    private static ReferralPage notLoaded(Frame frame, Part<CaseGlance> team) {
        return new ReferralPage(
                frame,
                new Part.Failed<>(null, null),
                null,
                null,
                team,
                List.of(),
                null,
                new Part.Absent<>(),
                new ReferralPage.Attempted(null));
    }

    private ReferralPage whole(
            Frame frame, Part<Versioned> part, Versioned found, Part<CaseGlance> team, Attempt attempt) {
        var referral = found.referral();
        var banner = banner(referral);
        var forms = part.isLoaded() ? ReferralForms.of(session, referral, found.etag(), attempt) : null;
        var teams = teams(referral, forms);
        var teamSideVisible = session.has(HUB_COORDINATOR, NEIGHBOURHOOD_CLINICIAN);
        return new ReferralPage(
                frame,
                part.isLoaded() ? new Part.Loaded<>(referral) : new Part.Failed<>(referral, part.asOf()),
                referral,
                banner == null ? null : banner.join(),
                team,
                Pending.of(referral, team, teamSideVisible, frame.now()),
                forms,
                teams.join(),
                attempted(forms));
    }

    private @Nullable CompletableFuture<Banner> banner(ReferralView referral) {
        return referral.personId() == null ? null : banners.start(session, referral.personId());
    }

    private CompletableFuture<Part<CaseGlance>> team(String id) {
        return parts.start(
                session, Service.CASELOAD, "/referrals/" + id + "/case", ok -> Json.read(ok.body(), CaseGlance.class));
    }

    private CompletableFuture<Part<List<Option>>> teams(ReferralView referral, @Nullable ReferralForms forms) {
        if (forms == null || forms.offer() == null) {
            return CompletableFuture.completedFuture(new Part.Absent<>());
        }
        return parts.start(
                session,
                Service.CASELOAD,
                "/neighbourhoods",
                ok -> Neighbourhood.choices(Json.items(ok.body(), Neighbourhood.class), referral.neighbourhoodId()));
    }

    private static ReferralPage.Attempted attempted(@Nullable ReferralForms forms) {
        if (forms == null) {
            return new ReferralPage.Attempted(null);
        }
        return new ReferralPage.Attempted(Stream.of(forms.triage(), forms.offer(), forms.withdrawal())
                .filter(Objects::nonNull)
                .filter(f -> f.failed())
                .findFirst()
                .orElse(null));
    }

    private static Versioned read(Answer.Ok ok) {
        return new Versioned(Json.read(ok.body(), ReferralView.class), ok.etag());
    }
}
