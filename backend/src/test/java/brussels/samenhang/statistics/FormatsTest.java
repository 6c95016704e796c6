package brussels.samenhang.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.samenhang.testing.Api;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever the form, the figures are the same; each is read here as its standard says, not by what wrote it. */
@QuarkusTest
class FormatsTest {

    private static final String QUESTION = "/statistics?indicator=childPovertyIndex&indicator=socialMapInitiatives&indicator=population&from=2008&until=2017&level=";
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true)).build();

    @Inject
    Reports reports;

    @Test
    void everyFormTellsTheSameNumbers() throws IOException {
        for (var level : List.of("municipality", "region")) {
            var expected = json(level);
            assertThat(expected).hasSizeGreaterThan(level.equals("region") ? 4 : 60);
            assertThat(jsonStat(level)).as("JSON-stat").isEqualTo(expected);
            assertThat(sdmxJson(level)).as("SDMX-JSON").isEqualTo(expected);
            assertThat(csv(level, "text/csv", "indicator", "subject", "period", "value")).as("CSV").isEqualTo(expected);
            assertThat(csv(level, "application/vnd.sdmx.data+csv", "INDICATOR", "SUBJECT", "TIME_PERIOD", "OBS_VALUE")).as("SDMX-CSV").isEqualTo(expected);
            var numbers = new TreeMap<String, String>();
            expected.forEach((key, value) -> numbers.put(key, new BigDecimal(value).stripTrailingZeros().toPlainString()));
            assertThat(xlsx(level)).as("XLSX").isEqualTo(numbers);
        }
    }

    @Test
    void jsonStatIsInOneLanguageAndSaysWhatIsMissing() {
        Api.uncontracted().header("Accept", "application/json;profile=\"https://json-stat.org/format/\"").header("Accept-Language", "fr").get(QUESTION + "region").then().statusCode(200)
                .header("Content-Type", startsWith("application/vnd.json-stat+json")).header("Content-Language", equalTo("fr"))
                .body("version", equalTo("2.0")).body("class", equalTo("dataset")).body("id[0]", equalTo("indicator")).body("role.time[0]", equalTo("period"))
                .body("dimension.indicator.category.label.population", equalTo("Nombre d’habitants")).body("dimension.indicator.category.unit.population.decimals", equalTo(0))
                .body("status.values()", hasItem("M")).body("extension.indicators[0].caveat", notNullValue());
    }

    @Test
    void sdmxIsInAllLanguagesWithItsStructure() {
        Api.uncontracted().header("Accept", "application/vnd.sdmx.data+json;version=2.1.0").get(QUESTION + "region").then().statusCode(200)
                .header("Content-Type", containsString("version=2.1.0")).body("meta.schema", containsString("/2.1/")).body("data.structures[0].dimensions.observation.id", hasItem("TIME_PERIOD"))
                .body("data.structures[0].dimensions.observation[0].values[0].names.fr", notNullValue()).body("data.structures[0].measures.observation[0].id", equalTo("OBS_VALUE"));
    }

    @Test
    void csvIsSafeForSpreadsheetsAndDescribed() {
        var persons = reports.persons();
        var partnership = reports.partnerships(1, Reports.BRUSSELS, "2.0").getFirst();
        reports.report(persons, partnership, null, "2025-Q1", "published", "value, narrative", "12.5, '{\"nl\": \"=cmd|calc\"}'", "{}");
        var text = Api.uncontracted().get("/statistics?format=csv&indicator=" + persons.code()).then().statusCode(200).header("Link", containsString("format=dataPackage"))
                .header("Content-Disposition", containsString(".csv")).extract().asString();
        assertThat(text).contains("'=cmd|calc").doesNotContain(",=cmd").contains("\r\n");
        Api.uncontracted().get("/statistics?format=dataPackage&indicator=" + persons.code()).then().statusCode(200).header("Content-Type", startsWith("application/vnd.datapackage+json"))
                .body("resources[0].schema.fields.name.size()", equalTo(text.lines().findFirst().orElseThrow().split(",").length)).body("resources[0].path", containsString("format=csv"));
    }

    @Test
    void theCatalogueListsEveryDataSetWithItsForms() throws IOException {
        Api.publicly().get("/statisticalDatasets").then().statusCode(200).body("items.code", hasItem("population"))
                .body("items.find { it.code == 'population' }.distributions.mediaType", hasItem("application/vnd.json-stat+json"));
        var catalogue = JSON.readTree(Api.uncontracted().header("Accept", "application/ld+json").get("/statisticalDatasets").then().statusCode(200)
                .header("Content-Type", startsWith("application/ld+json")).extract().asString());
        assertThat(catalogue.get("@type").asText()).isEqualTo("dcat:Catalog");
        assertThat(catalogue.get("dcat:dataset")).isNotEmpty().allSatisfy(dataset -> {
            assertThat(dataset.get("dct:title")).isNotEmpty();
            assertThat(dataset.get("dcat:distribution")).hasSize(Format.values().length);
        });
    }

    private static Map<String, String> json(String level) {
        List<Map<String, String>> items = Api.publicly().get(QUESTION + level).then().statusCode(200).extract().path("items");
        var values = new TreeMap<String, String>();
        items.stream().filter(item -> item.get("value") != null).forEach(item -> values.put(item.get("indicator") + " " + item.get("subject") + " " + item.get("period"), item.get("value")));
        return values;
    }

    /** By the standard alone: sizes give strides, the position of a value gives its place in each dimension. */
    private static Map<String, String> jsonStat(String level) throws IOException {
        var set = JSON.readTree(Api.uncontracted().header("Accept", "application/vnd.json-stat+json").get(QUESTION + level).then().statusCode(200).extract().asString());
        var values = new TreeMap<String, String>();
        var size = set.get("size");
        var given = set.get("value").fields();
        while (given.hasNext()) {
            var value = given.next();
            var rest = Long.parseLong(value.getKey());
            var key = new String[size.size()];
            for (var i = size.size() - 1; i >= 0; i--) {
                key[i] = set.get("dimension").get(set.get("id").get(i).asText()).get("category").get("index").get((int) (rest % size.get(i).asLong())).asText();
                rest /= size.get(i).asLong();
            }
            values.put(String.join(" ", key), value.getValue().decimalValue().toPlainString());
        }
        return values;
    }

    private static Map<String, String> sdmxJson(String level) throws IOException {
        var message = JSON.readTree(Api.uncontracted().header("Accept", "application/vnd.sdmx.data+json").get(QUESTION + level).then().statusCode(200).extract().asString());
        var dimensions = message.at("/data/structures/0/dimensions/observation");
        var values = new TreeMap<String, String>();
        var given = message.at("/data/dataSets/0/observations").fields();
        while (given.hasNext()) {
            var observation = given.next();
            var places = observation.getKey().split(":");
            var key = new String[places.length];
            for (var i = 0; i < places.length; i++) {
                key[i] = dimensions.get(i).get("values").get(Integer.parseInt(places[i])).get("id").asText();
            }
            var value = observation.getValue().get(0);
            if (!value.isNull()) {
                values.put(String.join(" ", key), value.decimalValue().toPlainString());
            }
        }
        return values;
    }

    private static Map<String, String> csv(String level, String type, String indicator, String subject, String period, String value) {
        var text = Api.uncontracted().header("Accept", type).get(QUESTION + level).then().statusCode(200).extract().asString();
        var values = new TreeMap<String, String>();
        CsvReader.builder().ofNamedCsvRecord(text).stream().filter((NamedCsvRecord row) -> !row.getField(value).isEmpty())
                .forEach(row -> values.put(row.getField(indicator) + " " + row.getField(subject) + " " + row.getField(period), row.getField(value)));
        return values;
    }

    private static Map<String, String> xlsx(String level) throws IOException {
        var file = Api.uncontracted().header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").get(QUESTION + level).then().statusCode(200).extract().asByteArray();
        var values = new TreeMap<String, String>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file)); var rows = workbook.getFirstSheet().openStream()) {
            var header = new ArrayList<String>();
            rows.forEach(row -> {
                if (header.isEmpty()) {
                    row.forEach(cell -> header.add(cell.asString()));
                    return;
                }
                row.getOptionalCell(header.indexOf("value")).ifPresent(cell -> values.put(row.getCellText(header.indexOf("indicator")) + " " + row.getCellText(header.indexOf("subject"))
                        + " " + row.getCellText(header.indexOf("period")), cell.asNumber().stripTrailingZeros().toPlainString()));
            });
        }
        return values;
    }
}
