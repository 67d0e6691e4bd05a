package care.doorstep.platform.security;

import care.doorstep.platform.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The {@link Caller} of this request. */
@RequestScoped
public class CurrentCaller {

    private static final String SERVICE_ACCOUNT = "service-account-";

    private final JsonWebToken token;

    public CurrentCaller(JsonWebToken token) {
        this.token = token;
    }

    /** The caller; 401 without a verified token, 403 for a token that names no organisation. */
    public Caller get() {
        if (token.getSubject() == null) {
            throw ProblemException.of(401, "not-signed-in", "Send a valid access token.");
        }
        var organisation = text("organisation");
        if (organisation == null) {
            throw ProblemException.of(403, "no-organisation", "The access token names no organisation.");
        }
        var username = orElse(text("preferred_username"), "");
        return new Caller(
                token.getSubject(),
                orElse(text("name"), username),
                organisation,
                strings("roles"),
                strings("teams"),
                orElse(text("azp"), ""),
                machine(username));
    }

    /** A token that names no user is a system's: it must not pass for a person. */
    private static boolean machine(String username) {
        return username.isEmpty() || username.startsWith(SERVICE_ACCOUNT);
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private @Nullable String text(String claim) {
        Object value = token.getClaim(claim);
        return value == null ? null : plain(value);
    }

    private Set<String> strings(String claim) {
        Object value = token.getClaim(claim);
        return switch (value) {
            case JsonArray array -> array.stream().map(CurrentCaller::plain).collect(Collectors.toUnmodifiableSet());
            case Collection<?> many -> many.stream().map(CurrentCaller::plain).collect(Collectors.toUnmodifiableSet());
            case null -> Set.of();
            default -> Set.of(plain(value));
        };
    }

    private static String plain(Object value) {
        return value instanceof JsonString s ? s.getString() : value.toString();
    }
}
