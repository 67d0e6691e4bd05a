package care.doorstep.referral.person.kafka;

import care.doorstep.platform.inbox.Reaction;
import care.doorstep.platform.inbox.ReceivedEvent;
import care.doorstep.referral.directory.domain.NeighbourhoodId;
import care.doorstep.referral.person.application.FollowPractices;
import jakarta.enterprise.context.ApplicationScoped;

/** A neighbourhood was defined anew: its practices' people may have come to it. */
@ApplicationScoped
class PracticeMoves implements Reaction {

    private record Defined(String neighbourhoodId) {}

    private final FollowPractices followPractices;

    PracticeMoves(FollowPractices followPractices) {
        this.followPractices = followPractices;
    }

    @Override
    public String topic() {
        return "doorstep.neighbourhood.v1";
    }

    @Override
    public void react(ReceivedEvent event) {
        switch (event.type()) {
            case "neighbourhood.defined" ->
                followPractices.follow(
                        new NeighbourhoodId(event.as(Defined.class).neighbourhoodId()));
            default -> {}
        }
    }
}
