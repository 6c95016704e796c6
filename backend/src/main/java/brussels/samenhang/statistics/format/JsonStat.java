package brussels.samenhang.statistics.format;

import brussels.samenhang.statistics.CubeCell;
import brussels.samenhang.statistics.CubeView.Dimension;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** JSON-stat 2.0: a data set in one language, its values by position, sparse because few cubes are full. */
public final class JsonStat implements Writer {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            var places = new Places(content.dimensions());
            json.writeStartObject();
            head(content, json);
            dimensions(content, json);
            json.writeObjectFieldStart("value");
            content.cells().each(Passing.through(cell -> {
                if (cell.value() != null) {
                    json.writeFieldName(Long.toString(places.position(cell)));
                    json.writeNumber(cell.value());
                }
            }));
            json.writeEndObject();
            json.writeObjectFieldStart("status");
            content.cells().each(Passing.through(cell -> json.writeStringField(Long.toString(places.position(cell)), ObservationStatus.of(cell))));
            json.writeEndObject();
            extension(content, json, places);
            json.writeEndObject();
        }
    }

    private static void head(Content content, JsonGenerator json) throws IOException {
        json.writeStringField("version", "2.0");
        json.writeStringField("class", "dataset");
        json.writeStringField("href", content.self().toString());
        json.writeStringField("label", content.title());
        json.writeStringField("source", "Samenhang");
        json.writeStringField("updated", content.prepared().toString());
        json.writeArrayFieldStart("note");
        json.writeString(content.in(content.note()));
        for (var indicator : content.indicators()) {
            json.writeString(content.in(indicator.name()) + " (v" + indicator.version() + "): " + content.in(indicator.caveat()));
        }
        json.writeEndArray();
    }

    private static void dimensions(Content content, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("id");
        for (var dimension : content.dimensions()) {
            json.writeString(dimension.code());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("size");
        for (var dimension : content.dimensions()) {
            json.writeNumber(dimension.categories().size());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("role");
        for (var role : new String[][] {{"time", "period"}, {"geo", "subject"}, {"metric", "indicator"}}) {
            json.writeArrayFieldStart(role[0]);
            json.writeString(role[1]);
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("dimension");
        for (var dimension : content.dimensions()) {
            dimension(content, json, dimension);
        }
        json.writeEndObject();
    }

    private static void dimension(Content content, JsonGenerator json, Dimension dimension) throws IOException {
        json.writeObjectFieldStart(dimension.code());
        json.writeStringField("label", content.in(dimension.label()));
        json.writeObjectFieldStart("category");
        json.writeArrayFieldStart("index");
        for (var category : dimension.categories()) {
            json.writeString(category.code());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("label");
        for (var category : dimension.categories()) {
            json.writeStringField(category.code(), content.in(category.label()));
        }
        json.writeEndObject();
        if (dimension.code().equals("indicator")) {
            json.writeObjectFieldStart("unit");
            for (var indicator : content.indicators()) {
                json.writeObjectFieldStart(indicator.code());
                json.writeStringField("label", content.in(indicator.unitLabel()));
                json.writeNumberField("decimals", indicator.decimals());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What JSON-stat has no place for: by position, only where there is something to say. */
    private static void extension(Content content, JsonGenerator json, Places places) throws IOException {
        json.writeObjectFieldStart("extension");
        json.writeStringField("statusLegend", ObservationStatus.LEGEND);
        json.writeArrayFieldStart("indicators");
        for (var indicator : content.indicators()) {
            json.writeStartObject();
            json.writeStringField("code", indicator.code());
            json.writeNumberField("version", indicator.version());
            json.writeStringField("level", indicator.level().name());
            json.writeStringField("definition", content.in(indicator.definition()));
            json.writeStringField("caveat", content.in(indicator.caveat()));
            json.writeStringField("method", content.in(indicator.method()));
            if (indicator.source() != null) {
                json.writeStringField("source", content.in(indicator.source()));
            }
            json.writeNumberField("minimumCellSize", indicator.minimumCellSize());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("interval");
        content.cells().each(Passing.through(cell -> {
            if (cell.lower() != null) {
                json.writeArrayFieldStart(Long.toString(places.position(cell)));
                json.writeNumber(cell.lower());
                json.writeNumber(cell.upper());
                json.writeEndArray();
            }
        }));
        json.writeEndObject();
        json.writeObjectFieldStart("definitionVersion");
        content.cells().each(Passing.through(cell -> {
            if (isOlder(content, cell)) {
                json.writeNumberField(Long.toString(places.position(cell)), cell.version());
            }
        }));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static boolean isOlder(Content content, CubeCell cell) {
        return cell.version() != content.indicator(cell.indicator()).version();
    }
}
