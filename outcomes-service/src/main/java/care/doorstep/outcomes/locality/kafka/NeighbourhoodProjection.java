package care.doorstep.outcomes.locality.kafka;

import care.doorstep.outcomes.locality.domain.Neighbourhood;
import care.doorstep.outcomes.locality.domain.Neighbourhoods;
import care.doorstep.platform.inbox.Projection;
import care.doorstep.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the neighbourhoods' latest definitions; a tombstone erases one. */
@ApplicationScoped
class NeighbourhoodProjection implements Projection {

    private final Neighbourhoods neighbourhoods;

    NeighbourhoodProjection(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    @Override
    public String topic() {
        return "doorstep.neighbourhood.v1";
    }

    @Override
    public void project(ReceivedEvent event) {
        if (event.tombstone()) {
            neighbourhoods.erase(event.key());
        } else if (event.type().equals("neighbourhood.defined")) {
            neighbourhoods.keep(event.as(Defined.class).neighbourhood());
        }
    }

    @Override
    public void truncate() {
        neighbourhoods.forgetAll();
    }

    record Defined(String neighbourhoodId, long version, String name, String boardId) {
        Neighbourhood neighbourhood() {
            return new Neighbourhood(neighbourhoodId, version, name, boardId);
        }
    }
}
