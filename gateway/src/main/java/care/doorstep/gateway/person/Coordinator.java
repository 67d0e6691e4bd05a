package care.doorstep.gateway.person;

import org.jspecify.annotations.Nullable;

/** The named coordinator and deputy of a plan. */
public record Coordinator(
        @Nullable String coordinator, @Nullable String deputy) {

    public String words() {
        if (coordinator == null) {
            return "Not named yet";
        }
        return coordinator + (deputy == null ? "" : ", deputy " + deputy);
    }
}
