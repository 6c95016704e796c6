package brussels.samenhang.shared.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of objects, or an object with such a list under {@code items}. The names are the headers, in row 1, so that the
 * first object is row 2 as in a spreadsheet; names inside an object stand behind its own and a point.
 */
public record JsonFile(Path file) implements TableFile {

    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_CELL = 100_000;
    private static final int DEEPEST = 8;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).maxNumberLength(100).maxNestingDepth(DEEPEST).build()).build();

    @FunctionalInterface
    private interface Objects {
        boolean object(int number, Map<String, String> values);
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void read(Rows rows) throws IOException {
        var names = new LinkedHashMap<String, Integer>();
        each((_, values) -> {
            values.keySet().forEach(name -> names.putIfAbsent(name, names.size()));
            return true;
        });
        if (names.size() > MOST_COLUMNS) {
            throw TableFile.unreadable("brokenJson", Map.of("row", 1));
        }
        if (names.isEmpty() || !rows.row(1, new ArrayList<>(names.keySet()))) {
            return;
        }
        each((number, values) -> {
            var cells = new String[names.size()];
            Arrays.fill(cells, "");
            values.forEach((name, value) -> cells[names.get(name)] = value);
            return rows.row(number + 1, List.of(cells));
        });
    }

    private void each(Objects objects) throws IOException {
        var number = 0;
        try (var json = JSON.createParser(file.toFile())) {
            toList(json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                number++;
                var values = new LinkedHashMap<String, String>();
                object(json, "", values);
                if (!objects.object(number, values)) {
                    return;
                }
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw TableFile.unreadable("brokenJson", Map.of("row", number + 1));
            }
        } catch (JsonProcessingException broken) {
            throw TableFile.unreadable("brokenJson", Map.of("row", number + 1));
        }
    }

    private static void toList(JsonParser json) throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                if (name.equals("items")) {
                    break;
                }
                json.skipChildren();
            }
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw TableFile.unreadable("brokenJson", Map.of("row", 1));
        }
    }

    private static void object(JsonParser json, String before, Map<String, String> values) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = before + json.currentName();
            switch (json.nextToken()) {
                case START_OBJECT -> object(json, name + ".", values);
                case START_ARRAY -> throw TableFile.unreadable("brokenJson", Map.of("row", json.currentLocation().getLineNr()));
                case VALUE_NULL -> values.put(name, "");
                default -> values.put(name, json.getText());
            }
        }
    }
}
