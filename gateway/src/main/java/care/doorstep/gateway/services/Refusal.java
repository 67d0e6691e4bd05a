package care.doorstep.gateway.services;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A service's problem+json, as far as a page shows it. */
public record Refusal(@Nullable String type, @Nullable String detail, List<Fault> errors) {

    public static final Refusal SILENT = new Refusal(null, null, List.of());

    public Refusal {
        errors = Objects.requireNonNullElse(errors, List.of());
    }

    /** One field at fault: a JSON pointer and what to do. */
    public record Fault(String pointer, String detail) {

        /** The last step of the pointer: {@code /person/nhsNumber} is {@code nhsNumber}. */
        public String field() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }
    }
}
