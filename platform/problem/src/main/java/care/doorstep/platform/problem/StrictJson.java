package care.doorstep.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/**
 * Bodies are read to the letter: a field said twice, text behind the end, a number where text belongs, 1.5 where a
 * whole number belongs are refused, for two readers could take them differently.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        refuse(json, LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float);
        refuse(json, LogicalType.Textual, CoercionInputShape.Boolean, CoercionInputShape.EmptyObject);
        refuse(json, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(json, LogicalType.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
        refuse(json, LogicalType.Float, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(json, LogicalType.Boolean, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(json, LogicalType.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float);
        refuse(json, LogicalType.Enum, CoercionInputShape.Integer, CoercionInputShape.EmptyString);
        json.coercionConfigFor(LogicalType.OtherScalar)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        json.registerModule(new SimpleModule("doorstep-times")
                .addDeserializer(
                        Instant.class, new Written<>(Instant.class, InstantDeserializer.INSTANT, StrictJson::asKept))
                .addDeserializer(
                        LocalDate.class, new Written<>(LocalDate.class, LocalDateDeserializer.INSTANCE, date -> date)));
    }

    /** PostgreSQL keeps microseconds: what is reckoned from a time now is the same when it is reckoned from the table. */
    private static Instant asKept(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    private static void refuse(ObjectMapper json, LogicalType type, CoercionInputShape one, CoercionInputShape other) {
        json.coercionConfigFor(type).setCoercion(one, CoercionAction.Fail).setCoercion(other, CoercionAction.Fail);
    }

    /** After Quarkus' own modules, whose readers of dates these replace. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** Reads only what is written as text: a date is never a number of days nor a list of numbers. */
    private static final class Written<T> extends StdScalarDeserializer<T> {

        private final transient JsonDeserializer<T> reader;
        private final transient UnaryOperator<T> asKept;

        Written(Class<T> type, JsonDeserializer<T> reader, UnaryOperator<T> asKept) {
            super(type);
            this.reader = reader;
            this.asKept = asKept;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            return parser.getText().isBlank()
                    ? (T) context.handleWeirdStringValue(handledType(), "", "is empty")
                    : asKept.apply(reader.deserialize(parser, context));
        }
    }
}
