package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.text.Normal;
import brussels.samenhang.shared.time.Dates;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How JSON is written and read here: absent instead of null, decimals as strings, text in its normal form, one form of
 * identifier, dates within sensible centuries, and nothing converted silently from one type to another.
 */
@Singleton
public class JsonForm implements ObjectMapperCustomizer {

    /** After everybody else's modules, since the last reader of a type wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setSerializationInclusion(JsonInclude.Include.NON_NULL);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.coercionConfigFor(LogicalType.Textual).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail).setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.addHandler(new BodyIssues());
        mapper.registerModule(new SimpleModule("samenhang")
                .addSerializer(BigDecimal.class, new DecimalWriter())
                .addDeserializer(BigDecimal.class, new TextReader<>(BigDecimal.class, text -> InputForm.isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty()))
                .addDeserializer(UUID.class, new TextReader<>(UUID.class, text -> InputForm.isUuid(text) ? Optional.of(UUID.fromString(text)) : Optional.empty()))
                .addDeserializer(Integer.class, new ScalarReader<>(Integer.class, EnumSet.of(JsonToken.VALUE_NUMBER_INT), JsonParser::getIntValue))
                .addDeserializer(Long.class, new ScalarReader<>(Long.class, EnumSet.of(JsonToken.VALUE_NUMBER_INT), JsonParser::getLongValue))
                .addDeserializer(Boolean.class, new ScalarReader<>(Boolean.class, EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE), JsonParser::getBooleanValue))
                .addDeserializer(LocalDate.class, new DateReader())
                .addDeserializer(String.class, new StringReader()));
    }

    private static final class DecimalWriter extends StdScalarSerializer<BigDecimal> {

        DecimalWriter() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.toPlainString());
        }
    }

    private interface Form<T> {
        Optional<T> read(String text);
    }

    private static final class TextReader<T> extends StdScalarDeserializer<T> {

        private final transient Form<T> form;

        TextReader(Class<T> type, Form<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            var value = form.read(parser.getText());
            return value.isPresent() ? value.get() : (T) context.handleWeirdStringValue(handledType(), parser.getText(), "form");
        }
    }

    private interface Value<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** Jackson's own readers throw at once where a value has another type; this one lets reading go on. */
    private static final class ScalarReader<T> extends StdScalarDeserializer<T> {

        private final Set<JsonToken> tokens;
        private final transient Value<T> value;

        ScalarReader(Class<T> type, Set<JsonToken> tokens, Value<T> value) {
            super(type);
            this.tokens = tokens;
            this.value = value;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return tokens.contains(parser.currentToken()) ? value.read(parser) : (T) context.handleUnexpectedToken(handledType(), parser);
        }
    }

    private static final class DateReader extends StdScalarDeserializer<LocalDate> {

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            var issue = Dates.check(Issue.In.body, BodyIssues.path(parser), parser.getText());
            if (issue.isEmpty()) {
                return LocalDate.parse(parser.getText());
            }
            return BodyIssues.add(issue.get()) ? null : (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "form");
        }
    }

    private static final class StringReader extends StdScalarDeserializer<String> {

        StringReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getText();
            if (Normal.hasForbiddenCharacter(text.replace("\r\n", "\n"))
                    && BodyIssues.add(Issue.body(IssueType.invalidInput, BodyIssues.path(parser), null).because("issue.control"))) {
                return null;
            }
            return Normal.form(text);
        }
    }
}
