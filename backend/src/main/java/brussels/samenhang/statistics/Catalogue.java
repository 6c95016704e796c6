package brussels.samenhang.statistics;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data sets as open-data portals harvest them: DCAT-AP as JSON-LD. */
@Singleton
class Catalogue {

    private static final Map<String, String> PREFIXES = Map.of("dcat", "http://www.w3.org/ns/dcat#", "dct", "http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final Map<String, String> PERIODICITY = Map.of("year", "ANNUAL", "quarter", "QUARTERLY", "month", "MONTHLY", "snapshot", "IRREG");
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    @Inject
    Links links;

    @Inject
    ObjectMapper json;

    String of(List<DatasetView> datasets) {
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put("@context", PREFIXES);
        catalogue.put("@id", links.to("statisticalDatasets").toString());
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", words(Texts.localized("statistics.catalogue.title", Map.of())));
        catalogue.put("dct:description", words(Texts.localized("statistics.catalogue.description", Map.of())));
        catalogue.put("dct:publisher", publisher());
        catalogue.put("dct:language", List.of(id(AUTHORITY + "language/NLD"), id(AUTHORITY + "language/FRA"), id(AUTHORITY + "language/ENG")));
        catalogue.put("dct:license", id(AUTHORITY + "licence/CC_BY_4_0"));
        catalogue.put("foaf:homepage", id(links.page("/open-data").toString()));
        catalogue.put("dcat:dataset", datasets.stream().map(this::dataset).toList());
        try {
            return json.writeValueAsString(catalogue);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> dataset(DatasetView dataset) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", dataset.href().toString());
        described.put("@type", "dcat:Dataset");
        described.put("dct:identifier", dataset.code());
        described.put("dct:title", words(dataset.name()));
        described.put("dct:description", Stream.concat(words(dataset.description()).stream(), words(dataset.caveat()).stream()).toList());
        described.put("dct:publisher", publisher());
        described.put("dct:accrualPeriodicity", id(AUTHORITY + "frequency/" + PERIODICITY.get(dataset.periodType())));
        if (dataset.figures() != null) {
            described.put("dct:modified", typed("dateTime", dataset.updatedAt().toString()));
            described.put("dct:temporal", Map.of("@type", "dct:PeriodOfTime", "dcat:startDate", typed("date", dataset.from().toString()), "dcat:endDate", typed("date", dataset.until().toString())));
        }
        described.put("dcat:landingPage", id(links.page("/statistics?indicator=" + dataset.code()).toString()));
        described.put("dcat:distribution", dataset.distributions().stream().map(form -> Map.of("@id", form.href().toString(), "@type", "dcat:Distribution",
                "dcat:accessURL", id(form.href().toString()), "dcat:downloadURL", id(form.href().toString()),
                "dcat:mediaType", id("http://www.iana.org/assignments/media-types/" + form.mediaType()))).toList());
        return described;
    }

    private static Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Agent", "foaf:name", "Samenhang");
    }

    private static Map<String, String> id(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, String> typed(String type, String value) {
        return Map.of("@type", "xsd:" + type, "@value", value);
    }

    private static List<Map<String, String>> words(Localized text) {
        return Stream.of(Language.values()).filter(language -> text.in(language) != null).map(language -> Map.of("@language", language.name(), "@value", text.in(language))).toList();
    }
}
