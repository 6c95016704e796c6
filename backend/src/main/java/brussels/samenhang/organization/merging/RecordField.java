package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.text.CamelCase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One thing that is said about an organization: a column, or a few that only make sense together. */
record RecordField(String name, List<String> columns) {

    /** What a merge decides by itself, or what is no statement about the organization. */
    private static final Set<String> OWN = Set.of("id", "aliases", "sort_name", "search_text", "created_at", "updated_at", "version", "merged_into_id",
            "last_confirmed_on", "synthetic", "assisted_since", "source", "source_key", "synced_on");
    private static final Map<String, List<String>> TOGETHER = Map.of("type", List.of("type", "type_other"),
            "status", List.of("status", "status_verified_on"), "ages", List.of("age_from_months", "age_until_months"));

    /** The fields of a record as it is stored, whatever columns it has by now. */
    static List<RecordField> of(JsonNode row) {
        var fields = new LinkedHashMap<String, RecordField>();
        row.fieldNames().forEachRemaining(column -> {
            if (!OWN.contains(column)) {
                var name = TOGETHER.entrySet().stream().filter(group -> group.getValue().contains(column)).map(Map.Entry::getKey).findFirst()
                        .orElseGet(() -> CamelCase.ofColumn(column.replaceFirst("_id$", "")));
                fields.putIfAbsent(name, new RecordField(name, TOGETHER.getOrDefault(name, List.of(column))));
            }
        });
        return List.copyOf(fields.values());
    }

    boolean isSame(JsonNode one, JsonNode other) {
        return columns.stream().allMatch(column -> one.path(column).equals(other.path(column)));
    }

    boolean isEmpty(JsonNode row) {
        return columns.stream().allMatch(column -> row.path(column).isNull() || row.path(column).isMissingNode() || row.path(column).isArray() && row.path(column).isEmpty());
    }

    /** Whether values of both can stand together. */
    boolean canBeBoth(JsonNode one, JsonNode other) {
        var column = columns.getFirst();
        return columns.size() == 1 && (one.path(column).isArray() && other.path(column).isArray() || one.path(column).isObject() && other.path(column).isObject());
    }

    /** What is filled in wins over what is not; lists and languages add up; else the more recently confirmed record is believed. */
    Take suggestion(JsonNode survivor, JsonNode merged) {
        if (isSame(survivor, merged) || isEmpty(merged)) {
            return Take.survivor;
        }
        if (isEmpty(survivor)) {
            return Take.merged;
        }
        var fresher = confirmed(merged).compareTo(confirmed(survivor)) > 0 ? Take.merged : Take.survivor;
        if (!canBeBoth(survivor, merged)) {
            return fresher;
        }
        var column = columns.getFirst();
        return survivor.path(column).isArray() || !keys(survivor.path(column)).equals(keys(merged.path(column))) ? Take.both : fresher;
    }

    /** The columns as they are to be in the survivor. */
    ObjectNode result(Take take, JsonNode survivor, JsonNode merged) {
        var result = JsonNodeFactory.instance.objectNode();
        if (take == Take.both && canBeBoth(survivor, merged)) {
            return result.set(columns.getFirst(), both(survivor, merged));
        }
        columns.forEach(column -> result.set(column, (take == Take.merged ? merged : survivor).path(column)));
        return result;
    }

    private JsonNode both(JsonNode survivor, JsonNode merged) {
        var column = columns.getFirst();
        if (survivor.path(column).isArray()) {
            var all = JsonNodeFactory.instance.arrayNode();
            Stream.concat(survivor.path(column).valueStream(), merged.path(column).valueStream()).distinct().forEach(all::add);
            return all;
        }
        var mergedFirst = confirmed(merged).compareTo(confirmed(survivor)) > 0;
        var all = (ObjectNode) (mergedFirst ? survivor : merged).path(column).deepCopy();
        return all.setAll((ObjectNode) (mergedFirst ? merged : survivor).path(column));
    }

    private static String confirmed(JsonNode row) {
        return row.path("last_confirmed_on").asText("").replace("null", "");
    }

    private static Set<String> keys(JsonNode object) {
        var keys = new ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return Set.copyOf(keys);
    }
}
