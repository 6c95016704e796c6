package brussels.samenhang.statistics.format;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.OutputStream;

/** The descriptor that goes with the CSV: what each column holds, and where it comes from (Frictionless data package). */
public final class DataPackage implements Writer {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", "samenhang-statistics");
            json.writeStringField("title", content.title());
            json.writeStringField("description", content.in(content.note()));
            json.writeStringField("homepage", content.self().toString());
            json.writeStringField("created", content.prepared().toString());
            json.writeArrayFieldStart("sources");
            for (var indicator : content.indicators()) {
                json.writeStartObject();
                json.writeStringField("title", content.in(indicator.source() != null ? indicator.source() : indicator.name()));
                json.writeStringField("path", indicator.href().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("resources");
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-resource");
            json.writeStringField("name", "figures");
            json.writeStringField("path", asCsv(content.self().toString()));
            json.writeStringField("mediatype", "text/csv");
            json.writeStringField("encoding", "utf-8");
            json.writeObjectFieldStart("dialect");
            json.writeStringField("delimiter", ",");
            json.writeStringField("lineTerminator", "\r\n");
            json.writeBooleanField("doubleQuote", true);
            json.writeEndObject();
            json.writeObjectFieldStart("schema");
            json.writeArrayFieldStart("fields");
            for (var column : Tidy.columns(content)) {
                json.writeStartObject();
                json.writeStringField("name", column.name());
                json.writeStringField("type", column.type());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("missingValues");
            json.writeString("");
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static String asCsv(String self) {
        var bare = self.replaceAll("([?&])format=\\w+&?", "$1").replaceAll("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + "format=csv";
    }
}
