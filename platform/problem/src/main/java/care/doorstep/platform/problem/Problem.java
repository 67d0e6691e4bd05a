package care.doorstep.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refusal: problem details for HTTP APIs (RFC 9457).
 *
 * @param type stable address of this kind of problem
 * @param title the kind in a few words
 * @param status HTTP status code
 * @param detail what happened here and what to do; holds no personal data
 * @param errors every field at fault; empty where no field is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, @Nullable String detail, List<FieldError> errors) {

    private static final String TYPES = "https://doorstep.care/problems/";

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String slug, @Nullable String detail, List<FieldError> errors) {
        return new Problem(TYPES + slug, title(slug), status, detail, List.copyOf(errors));
    }

    private static String title(String slug) {
        var words = slug.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
