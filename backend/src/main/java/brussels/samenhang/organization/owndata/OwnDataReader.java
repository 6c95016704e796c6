package brussels.samenhang.organization.owndata;

import brussels.samenhang.organization.owndata.OwnData.Column;
import brussels.samenhang.organization.owndata.OwnData.Row;
import brussels.samenhang.organization.owndata.OwnData.Section;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.CamelCase;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what is known of one organization; sections without anything are left out. */
@Singleton
class OwnDataReader {

    private static final TypeReference<LinkedHashMap<String, JsonNode>> ROW = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    OwnData of(UUID organization) {
        var name = sql.query("select name from organization where id = :id").with("id", organization).first(row -> row.localized("name"))
                .orElseThrow(() -> Problem.notFound("organizationId", organization));
        var sections = OwnDataSections.all().stream().map(section -> section(section, organization)).filter(section -> !section.rows().isEmpty()).toList();
        return new OwnData(Ref.to(links, "organizations", organization, name), clock.instant(), sections);
    }

    private Section section(OwnDataSections kept, UUID organization) {
        List<Map<String, JsonNode>> found = sql.query(kept.asJson()).with("id", organization).list(row -> row.json("kept", ROW));
        var columns = found.stream().flatMap(row -> row.keySet().stream()).distinct().filter(column -> found.stream().anyMatch(row -> isGiven(row.get(column))))
                .map(column -> new Column(CamelCase.ofColumn(column), Texts.localized("ownData.field." + CamelCase.ofColumn(column), Map.of()))).toList();
        return new Section(kept.name(), Texts.localized("ownData.section." + kept, Map.of()), kept.visibility, Texts.localized("ownData.seenBy." + kept.visibility, Map.of()), columns,
                found.stream().map(OwnDataReader::given).toList());
    }

    private static Row given(Map<String, JsonNode> row) {
        var given = new LinkedHashMap<String, JsonNode>();
        row.forEach((column, value) -> {
            if (isGiven(value)) {
                given.put(CamelCase.ofColumn(column), value);
            }
        });
        return new Row(given);
    }

    private static boolean isGiven(JsonNode value) {
        return !value.isNull() && !(value.isArray() && value.isEmpty());
    }
}
