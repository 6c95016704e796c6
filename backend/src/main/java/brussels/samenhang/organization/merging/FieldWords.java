package brussels.samenhang.organization.merging;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.CamelCase;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record says in a field, in words somebody can compare: labels for codes, names for places. */
@Singleton
class FieldWords {

    private static final String LABELS = "select vocabulary, code, label from vocabulary_term where vocabulary = any(:vocabularies)";
    private static final String PLACES = "select id, name from territory where id = any(cast(:ids as uuid[]))";
    /** The vocabulary of a column whose codes are not in the vocabulary of its own name. */
    private static final Map<String, String> VOCABULARIES = Map.of("type", "organizationTypes", "legal_form", "legalForms", "control", "controls",
            "paid_staff_band", "paidStaffBands", "budget_band", "budgetBands");

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    /** The words for all values of some rows. */
    record Words(Map<String, Map<String, Localized>> labels, Map<UUID, Localized> places, ObjectMapper json) {

        /** Null when nothing is said. */
        Localized of(RecordField field, JsonNode row) {
            return field.columns().stream().map(column -> of(column, row.path(column))).filter(text -> text != null).reduce(Words::joined).orElse(null);
        }

        private Localized of(String column, JsonNode value) {
            if (value.isNull() || value.isMissingNode() || value.isArray() && value.isEmpty()) {
                return null;
            }
            if (value.isArray()) {
                return value.valueStream().map(element -> of(column, element)).filter(text -> text != null).reduce(Words::joined).orElse(null);
            }
            if (value.isObject()) {
                return localized(value);
            }
            if (value.isBoolean()) {
                return Texts.localized(value.asBoolean() ? "merging.yes" : "merging.no", Map.of());
            }
            if (column.endsWith("_id")) {
                return places.getOrDefault(UUID.fromString(value.asText()), same(value.asText()));
            }
            if (Texts.has(Language.DEFAULT, "merging." + column + "." + value.asText())) {
                return Texts.localized("merging." + column + "." + value.asText(), Map.of());
            }
            return labels.getOrDefault(vocabulary(column), Map.of()).getOrDefault(value.asText(), same(value.asText()));
        }

        private Localized localized(JsonNode value) {
            try {
                return json.treeToValue(value, Localized.class);
            } catch (JsonProcessingException otherShape) {
                return same(value.toString());
            }
        }

        private static Localized same(String text) {
            return new Localized(text, text, text, text);
        }

        private static Localized joined(Localized one, Localized other) {
            return new Localized(join(one, other, Language.nl), join(one, other, Language.fr), join(one, other, Language.en), join(one, other, Language.de));
        }

        private static String join(Localized one, Localized other, Language language) {
            return one.pick(language) + ", " + other.pick(language);
        }
    }

    Words of(JsonNode... rows) {
        var columns = Stream.of(rows).flatMap(row -> row.properties().stream()).toList();
        var vocabularies = columns.stream().map(Map.Entry::getKey).map(FieldWords::vocabulary).distinct().toList();
        var labels = new HashMap<String, Map<String, Localized>>();
        sql.query(LABELS).with("vocabularies", vocabularies).list(row -> labels.computeIfAbsent(row.text("vocabulary"), _ -> new HashMap<>())
                .put(row.text("code"), row.localized("label")));
        var ids = columns.stream().filter(column -> column.getKey().endsWith("_id") && column.getValue().isTextual())
                .map(column -> UUID.fromString(column.getValue().asText())).distinct().toList();
        return new Words(labels, places(ids), json);
    }

    private Map<UUID, Localized> places(List<UUID> ids) {
        return sql.query(PLACES).with("ids", ids).list(row -> Map.entry(row.uuid("id"), row.localized("name"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String vocabulary(String column) {
        return VOCABULARIES.getOrDefault(column, CamelCase.ofColumn(column));
    }
}
