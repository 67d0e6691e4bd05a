package care.doorstep.gateway.caseload;

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
import care.doorstep.gateway.words.Countdown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Puts the page of one case together. */
@RequestScoped
class CasePages {

    private final Session session;
    private final Frames frames;
    private final Parts parts;
    private final Banners banners;

    CasePages(SignedIn signedIn, Frames frames, Parts parts, Banners banners) {
        this.session = signedIn.session();
        this.frames = frames;
        this.parts = parts;
        this.banners = banners;
    }

    private record Versioned(CaseView view, @Nullable String etag) {}

    CasePage page(String id, Attempt attempt) {
        Part<Versioned> part = parts.load(session, Service.CASELOAD, "/cases/" + id, CasePages::read);
        if (part.isAbsent()) {
            throw new NotFoundException();
        }
        var frame = frames.page("Case").at("/cases/" + id);
        var found = part.shown();
        return found == null ? notLoaded(frame) : whole(frame, part, found, attempt);
    }

    private static CasePage notLoaded(Frame frame) {
        return new CasePage(
                frame,
                new Part.Failed<>(null, null),
                null,
                null,
                new Part.Failed<>(null, null),
                null,
                List.of(),
                null,
                null);
    }

    private CasePage whole(Frame plain, Part<Versioned> part, Versioned found, Attempt attempt) {
        var view = found.view();
        var frame = plain.crumb(view.teamId(), "/teams/" + view.teamId()).watching("referral=" + view.referralId());
        var banner = banner(view);
        Part<FrontDoor> front = parts.load(
                session,
                Service.REFERRAL,
                "/referrals/" + view.referralId(),
                ok -> Json.read(ok.body(), FrontDoor.class));
        var forms = part.isLoaded() ? CaseForms.of(session, view, found.etag(), attempt, frame.now()) : null;
        return new CasePage(
                frame,
                part.isLoaded() ? new Part.Loaded<>(view) : new Part.Failed<>(view, part.asOf()),
                view,
                banner == null ? null : banner.join(),
                front,
                clock(view, front, frame.now()),
                CasePending.of(view, front),
                forms,
                forms == null ? null : forms.failed());
    }

    private @Nullable CompletableFuture<Banner> banner(CaseView view) {
        return view.personId() == null || view.person() == null ? null : banners.start(session, view.personId());
    }

    /** The front door's clock; where that cannot be read, only when it is due. */
    private static Countdown clock(CaseView view, Part<FrontDoor> front, Instant now) {
        var known = front.shown();
        return known == null ? Countdown.due(view.clockDueAt(), now) : Countdown.of(known.clock(), now);
    }

    private static Versioned read(Answer.Ok ok) {
        return new Versioned(Json.read(ok.body(), CaseView.class), ok.etag());
    }
}
