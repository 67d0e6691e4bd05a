package care.doorstep.referral.pathway.rest;

import care.doorstep.platform.problem.FieldError;
import care.doorstep.platform.problem.ProblemException;
import care.doorstep.referral.pathway.domain.Channel;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between the codes of the API and the domain's own values. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Channel channel(String code) {
        return read(Channel.values(), Channel::code, code, "/channel");
    }

    static <E extends Enum<E>> E read(Class<E> type, String code, String pointer) {
        return read(type.getEnumConstants(), Codes::of, code, pointer);
    }

    static <E extends Enum<E>> @Nullable E readIfGiven(Class<E> type, @Nullable String code, String pointer) {
        return code == null || code.isBlank() ? null : read(type, code, pointer);
    }

    private static <E> E read(E[] values, Function<E, String> codeOf, String code, String pointer) {
        return Arrays.stream(values)
                .filter(value -> codeOf.apply(value).equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(400, "invalid-request", "Correct the field named below.")
                        .with(new FieldError(
                                pointer,
                                "must be one of "
                                        + Arrays.stream(values).map(codeOf).collect(Collectors.joining(", ")))));
    }
}
