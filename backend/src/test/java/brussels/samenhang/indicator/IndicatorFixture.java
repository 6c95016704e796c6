package brussels.samenhang.indicator;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Indicators made for a test, through the API as the administration makes them. */
public final class IndicatorFixture {

    private IndicatorFixture() {
    }

    /** A count of persons per quarter, approved. */
    public static String personsReached() {
        return approved(with(definition("count"), "unit", "persons", "periodType", "quarter", "measures", "reach", "lowestLevel", "organization", "aggregation", "sum"));
    }

    /** A share of residents who take part in deciding, per year, approved. */
    public static String participation() {
        return approved(with(percentage(), "measures", "participation", "lowestLevel", "partnership"));
    }

    public static Map<String, Object> percentage() {
        return with(definition("percentage"), "unit", "percent", "decimals", 1, "aggregation", "weightedMean", "weight", "denominator",
                "numerator", Map.of("nl", "Deel"), "denominator", Map.of("nl", "Geheel"));
    }

    public static Map<String, Object> definition(String kind) {
        return with(new HashMap<>(), "code", "test" + UUID.randomUUID().toString().replace("-", ""), "name", Map.of("nl", "Proef", "fr", "Essai"),
                "definition", Map.of("nl", "Om te proberen"), "unit", "none", "kind", kind, "periodType", "year", "direction", "none",
                "aggregation", "none", "lowestLevel", "partnership", "caveat", Map.of("nl", "Alleen in proeven"),
                "context", Map.of("nl", "Om te zien of het werkt"));
    }

    public static Map<String, Object> with(Map<String, Object> fields, Object... more) {
        var result = new HashMap<>(fields);
        for (var i = 0; i < more.length; i += 2) {
            result.put((String) more[i], more[i + 1]);
        }
        return result;
    }

    /** Defines and approves; gives the id. */
    public static String approved(Map<String, Object> definition) {
        var id = define(definition);
        Api.as(Tokens.administration()).post("/indicators/" + id + "/approvals").then().statusCode(200);
        return id;
    }

    public static String define(Map<String, Object> definition) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(definition).post("/indicators").then().statusCode(201).extract().path("id");
    }
}
