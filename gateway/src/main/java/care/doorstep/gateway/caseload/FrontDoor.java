package care.doorstep.gateway.caseload;

import care.doorstep.gateway.words.ClockView;
import org.jspecify.annotations.Nullable;

/** The front door's side of a case, as far as the case's page compares it with its own. */
public record FrontDoor(String state, @Nullable ClockView clock) {

    public boolean in(String other) {
        return state.equals(other);
    }
}
