package care.doorstep.gateway.person;

import care.doorstep.gateway.services.Json;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.services.Parts;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.signin.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;

/** Loads the person banner. */
@ApplicationScoped
public class Banners {

    private final Parts parts;

    Banners(Parts parts) {
        this.parts = parts;
    }

    public CompletableFuture<Banner> start(Session session, String personId) {
        CompletableFuture<Part<PersonView>> person = parts.start(
                session, Service.REFERRAL, "/people/" + personId, ok -> Json.read(ok.body(), PersonView.class));
        CompletableFuture<Part<Coordinator>> coordinator = parts.start(
                session,
                Service.CAREPLAN,
                "/people/" + personId + "/plan",
                ok -> Json.read(ok.body(), Coordinator.class));
        return person.thenCombine(coordinator, (p, c) -> new Banner(personId, p, c));
    }
}
