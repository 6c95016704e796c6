package brussels.samenhang.statistics.format;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** SDMX-JSON 2.1: in all languages at once, observations by the places of their dimensions; what is not coded stands as it is. */
public final class SdmxJson implements Writer {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String SCHEMA = "https://json.sdmx.org/2.1/sdmx-json-data-schema.json";

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            meta(content, json);
            json.writeObjectFieldStart("data");
            json.writeArrayFieldStart("dataSets");
            json.writeStartObject();
            json.writeNumberField("structure", 0);
            json.writeStringField("action", "Information");
            observations(content, json);
            json.writeEndObject();
            json.writeEndArray();
            structure(content, json);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void meta(Content content, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("meta");
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("id", "samenhang-" + content.prepared().toEpochMilli());
        json.writeStringField("prepared", content.prepared().toString());
        json.writeBooleanField("test", false);
        json.writeArrayFieldStart("contentLanguages");
        json.writeString("nl");
        json.writeString("fr");
        json.writeString("en");
        json.writeEndArray();
        json.writeObjectFieldStart("sender");
        json.writeStringField("id", "SAMENHANG");
        json.writeStringField("name", "Samenhang");
        json.writeEndObject();
        json.writeArrayFieldStart("links");
        link(json, "self", content.self().toString());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void observations(Content content, JsonGenerator json) throws IOException {
        var places = new Places(content.dimensions());
        json.writeObjectFieldStart("observations");
        content.cells().each(Passing.through(cell -> {
            var key = new StringBuilder();
            for (var place : places.of(cell)) {
                key.append(key.isEmpty() ? "" : ":").append(place);
            }
            json.writeArrayFieldStart(key.toString());
            value(json, cell.value());
            for (var attribute : Sdmx.ATTRIBUTES) {
                value(json, attribute.of().apply(content, cell));
            }
            json.writeEndArray();
        }));
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case BigDecimal number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }

    private static void structure(Content content, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("structures");
        json.writeStartObject();
        json.writeArrayFieldStart("links");
        json.writeStartObject();
        json.writeStringField("rel", "dataflow");
        json.writeStringField("urn", Sdmx.URN);
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("dataSets");
        json.writeNumber(0);
        json.writeEndArray();
        json.writeObjectFieldStart("dimensions");
        json.writeArrayFieldStart("observation");
        for (var i = 0; i < content.dimensions().size(); i++) {
            var dimension = content.dimensions().get(i);
            json.writeStartObject();
            json.writeStringField("id", Sdmx.id(dimension.code()));
            named(json, dimension.label());
            json.writeNumberField("keyPosition", i);
            json.writeArrayFieldStart("values");
            for (var category : dimension.categories()) {
                json.writeStartObject();
                json.writeStringField("id", category.code());
                named(json, category.label());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("measures");
        json.writeArrayFieldStart("observation");
        component(json, "OBS_VALUE");
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("attributes");
        json.writeArrayFieldStart("observation");
        for (var attribute : Sdmx.ATTRIBUTES) {
            component(json, attribute.id());
        }
        json.writeEndArray();
        json.writeEndObject();
        caveats(content, json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void component(JsonGenerator json, String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", id);
        json.writeEndObject();
    }

    /** What each indicator does not say, as annotations of the structure. */
    private static void caveats(Content content, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("annotations");
        for (var indicator : content.indicators()) {
            json.writeStartObject();
            json.writeStringField("id", indicator.code());
            json.writeStringField("type", "CAVEAT");
            json.writeStringField("text", content.in(indicator.caveat()));
            texts(json, "texts", indicator.caveat());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void named(JsonGenerator json, Localized name) throws IOException {
        json.writeStringField("name", name.pick(List.of()));
        texts(json, "names", name);
    }

    private static void texts(JsonGenerator json, String field, Localized text) throws IOException {
        json.writeObjectFieldStart(field);
        for (var language : Language.values()) {
            if (text.in(language) != null) {
                json.writeStringField(language.name(), text.in(language));
            }
        }
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, String rel, String href) throws IOException {
        json.writeStartObject();
        json.writeStringField("rel", rel);
        json.writeStringField("href", href);
        json.writeEndObject();
    }
}
