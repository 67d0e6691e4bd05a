package care.doorstep.gateway.live;

import care.doorstep.gateway.services.Answer;
import care.doorstep.gateway.services.Service;
import care.doorstep.gateway.services.Services;
import care.doorstep.gateway.signin.Session;
import jakarta.enterprise.context.ApplicationScoped;

/** A person may watch what its service lets them read: the service is asked as that person. */
@ApplicationScoped
class Permission {

    private final Services services;

    Permission(Services services) {
        this.services = services;
    }

    boolean given(Session session, Watch watch) {
        return switch (watch.kind()) {
            case WORKLIST -> reads(session, Service.REFERRAL, "/referrals?limit=1");
            case PERSON -> reads(session, Service.REFERRAL, "/people/" + watch.id());
            case TEAM -> reads(session, Service.CASELOAD, "/teams/" + watch.id() + "/cases?state=offered");
            case REFERRAL -> reads(session, Service.REFERRAL, "/referrals/" + watch.id());
        };
    }

    private boolean reads(Session session, Service service, String path) {
        return services.get(session, service, path) instanceof Answer.Ok;
    }
}
