package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the surviving record says after a merge. */
final class MergeChanges {

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private MergeChanges() {
    }

    /** The columns of the survivor, given what was chosen; a name that is no longer the name becomes an alias. */
    static ObjectNode of(JsonNode survivor, JsonNode merged, Map<String, Take> chosen) {
        var fields = RecordField.of(survivor);
        refuseUnknown(chosen, fields);
        var changes = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> changes.setAll(field.result(chosen.getOrDefault(field.name(), field.suggestion(survivor, merged)), survivor, merged)));
        changes.set("aliases", aliases(changes.path("name"), survivor, merged));
        changes.set("last_confirmed_on", later(survivor.path("last_confirmed_on"), merged.path("last_confirmed_on")));
        if (merged.path("assisted_since").isNull()) {
            changes.putNull("assisted_since");
        }
        if (survivor.path("source_key").isNull() && !merged.path("source_key").isNull()) {
            List.of("source", "source_key", "synced_on").forEach(column -> changes.set(column, merged.path(column)));
        }
        return changes;
    }

    private static void refuseUnknown(Map<String, Take> chosen, List<RecordField> fields) {
        var known = fields.stream().map(RecordField::name).toList();
        var issues = chosen.keySet().stream().filter(name -> !known.contains(name)).sorted()
                .map(name -> Issue.body(IssueType.unknownInput, "fields." + name, null)).toList();
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private static ArrayNode aliases(JsonNode name, JsonNode survivor, JsonNode merged) {
        var aliases = JsonNodeFactory.instance.arrayNode();
        var seen = new HashSet<String>();
        name.forEach(text -> seen.add(plain(text.asText())));
        add(survivor.path("aliases"), aliases, seen);
        add(names(survivor.path("name")), aliases, seen);
        add(names(merged.path("name")), aliases, seen);
        add(merged.path("aliases"), aliases, seen);
        return aliases;
    }

    private static ArrayNode names(JsonNode name) {
        var names = JsonNodeFactory.instance.arrayNode();
        name.properties().forEach(text -> names.addObject().put("lang", text.getKey()).put("name", text.getValue().asText()));
        return names;
    }

    private static void add(JsonNode some, ArrayNode aliases, Set<String> seen) {
        some.forEach(alias -> {
            if (seen.add(plain(alias.path("name").asText()))) {
                aliases.add(alias);
            }
        });
    }

    private static String plain(String name) {
        return MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }

    private static JsonNode later(JsonNode one, JsonNode other) {
        return one.isNull() || !other.isNull() && other.asText().compareTo(one.asText()) > 0 ? other : one;
    }
}
