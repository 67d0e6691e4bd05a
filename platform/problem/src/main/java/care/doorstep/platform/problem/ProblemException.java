package care.doorstep.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** A refusal that an adapter raises and the platform answers as problem+json. */
public class ProblemException extends RuntimeException {

    private final int status;
    private final String slug;
    private final String detail;
    private final List<FieldError> errors;

    private ProblemException(int status, String slug, String detail, List<FieldError> errors) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** {@code slug} names the kind of problem, such as {@code transition-not-allowed}; {@code detail} is for a person. */
    public static ProblemException of(int status, String slug, String detail) {
        return new ProblemException(status, slug, detail, List.of());
    }

    /** The same refusal, naming these fields as well. */
    public ProblemException with(FieldError... more) {
        var all = new ArrayList<>(errors);
        all.addAll(List.of(more));
        return new ProblemException(status, slug, detail, all);
    }

    public Problem problem() {
        return Problem.of(status, slug, detail, errors);
    }
}
