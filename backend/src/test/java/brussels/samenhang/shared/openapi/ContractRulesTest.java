package brussels.samenhang.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.testing.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of the Belgian REST guide that a machine can check; each test is named in the guide's terms. */
@QuarkusTest
class ContractRulesTest {

    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern UPPER_CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern PATH = Pattern.compile("(/([a-z][A-Za-z0-9]*|\\{[a-z][A-Za-z0-9]*}))+");
    /** Words that another standard writes this way: MicroProfile Health, and GeoJSON (RFC 7946). */
    private static final Set<String> WORDS_OF_STANDARDS = Set.of("UP", "DOWN", "FeatureCollection", "Feature", "MultiPolygon");
    private static final Pattern REFERENCE = Pattern.compile("\\$ref: \"([^\"]+)\"");
    private OpenAPI api;

    private record Place(String path, HttpMethod method, Operation operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private record Named(String place, Schema<?> schema) {
    }

    @BeforeEach
    void read() {
        api = Contract.parsed();
    }

    /** oas-contra, api-version, uri-format. */
    @Test
    void theContractIsOpenApiThreeWithTheMajorVersionInTheAddress() {
        assertThat(api.getOpenapi()).isEqualTo("3.0.3");
        assertThat(api.getInfo().getVersion()).matches("1\\.\\d+\\.\\d+");
        assertThat(api.getServers()).singleElement().satisfies(server -> assertThat(server.getUrl()).isEqualTo("/rest/samenhang/v1"));
    }

    /** uri-notat, uri-extens, path-param. */
    @Test
    void pathsAreLowerCamelCaseWithoutTrailingSlashOrExtension() {
        assertThat(api.getPaths().keySet()).allMatch(path -> PATH.matcher(path).matches());
    }

    /** id-name: a path parameter says of what it is the identifier. */
    @Test
    void pathParametersAreNamedAfterTheirResource() {
        assertThat(offenders(place -> place.path().contains("{id}") || place.path().contains("{code}"))).isEmpty();
    }

    /** col-name: the segment before an identifier is a plural noun. */
    @Test
    void collectionsArePlural() {
        assertThat(offenders(place -> place.path().matches(".*/(?!refData)[a-zA-Z]*[^s/]/\\{.*") && !place.path().matches(".*(refData|\\}/[a-z]+ies).*"))).isEmpty();
    }

    /** openapi-opid. */
    @Test
    void operationsHaveAUniqueLowerCamelCaseName() {
        var seen = new HashMap<String, Place>();
        for (var place : places()) {
            assertThat(place.operation().getOperationId()).as(place.toString()).matches(LOWER_CAMEL);
            assertThat(seen.put(place.operation().getOperationId(), place)).as("same name as " + place).isNull();
        }
    }

    /** oas-descr. */
    @Test
    void operationsHaveASummary() {
        assertThat(offenders(place -> place.operation().getSummary() == null || place.operation().getSummary().isBlank())).isEmpty();
    }

    /** oas-tags. */
    @Test
    void operationsHaveOneDeclaredTagInTitleCase() {
        var declared = api.getTags().stream().map(Tag::getName).toList();
        assertThat(declared).allMatch(name -> name.matches("[A-Z][a-zA-Z]*( [A-Z][a-zA-Z]*)*"));
        assertThat(offenders(place -> place.operation().getTags() == null || place.operation().getTags().size() != 1
                || !declared.contains(place.operation().getTags().getFirst()))).isEmpty();
    }

    /** prb-defaul, err-problem. */
    @Test
    void everyOperationSaysHowAProblemLooks() {
        assertThat(offenders(place -> place.operation().getResponses().getDefault() == null
                || !"#/components/responses/Problem".equals(place.operation().getResponses().getDefault().get$ref()))).isEmpty();
        assertThat(api.getComponents().getResponses().get("Problem").getContent()).containsOnlyKeys("application/problem+json");
    }

    /** stat-codes: what may succeed says how; GET never answers 204. */
    @Test
    void everyOperationSaysHowSuccessLooks() {
        assertThat(offenders(place -> place.operation().getResponses().keySet().stream().noneMatch(status -> status.startsWith("2")))).isEmpty();
        assertThat(offenders(place -> place.method() == HttpMethod.GET && place.operation().getResponses().containsKey("204"))).isEmpty();
    }

    /** evo-object, rep-struct, col-repres: an object in JSON, a collection in items. */
    @Test
    void everyAnswerIsAJsonObject() {
        for (var place : places()) {
            place.operation().getResponses().forEach((status, response) -> {
                if (status.startsWith("2") && response.getContent() != null) {
                    assertThat(response.getContent()).as(place.toString()).containsKey("application/json");
                    var schema = resolved(response.getContent().get("application/json").getSchema());
                    assertThat(schema.getType()).as(place.toString()).isEqualTo("object");
                    if (schema.getProperties() != null && schema.getProperties().containsKey("items")) {
                        assertThat(schema.getRequired()).as(place.toString()).contains("items");
                    }
                }
            });
        }
    }

    /** col-repres: each item of a collection of resources has its address. */
    @Test
    void itemsOfPagesHaveAnAddress() {
        schemas().stream().filter(named -> named.place().matches("(Page|CursorPage)\\w+")).forEach(named -> {
            var item = resolved(((Schema<?>) named.schema().getProperties().get("items")).getItems());
            assertThat(item.getProperties()).as(named.place()).containsKey("href");
        });
    }

    /** col-paging. */
    @Test
    void aPagedCollectionTakesTheParametersItTellsOf() {
        for (var place : places()) {
            var ok = place.operation().getResponses().get("200");
            if (place.method() == HttpMethod.GET && ok != null && ok.getContent() != null
                    && String.valueOf(ok.getContent().get("application/json").getSchema().get$ref()).contains("/Page")) {
                assertThat(parameterNames(place)).as(place.toString()).contains("page", "pageSize");
            }
        }
    }

    /** jsn-naming. */
    @Test
    void propertiesAreLowerCamelCase() {
        var offenders = new TreeSet<String>();
        schemas().forEach(named -> {
            if (named.schema().getProperties() != null) {
                named.schema().getProperties().keySet().stream().filter(name -> !LOWER_CAMEL.matcher(name).matches()).forEach(name -> offenders.add(named.place() + "." + name));
            }
        });
        assertThat(offenders).isEmpty();
    }

    /** oas-comp, oas-types. */
    @Test
    void schemasHaveBusinessNames() {
        assertThat(api.getComponents().getSchemas().keySet()).allMatch(name -> UPPER_CAMEL.matcher(name).matches())
                .noneMatch(name -> name.matches(".*(Info|Data|Dto|Record|View|\\d)"));
    }

    /** oas-comp: a reference leads somewhere. */
    @Test
    void everyReferenceLeadsSomewhere() {
        var known = new TreeSet<String>();
        api.getComponents().getSchemas().keySet().forEach(name -> known.add("#/components/schemas/" + name));
        api.getComponents().getResponses().keySet().forEach(name -> known.add("#/components/responses/" + name));
        assertThat(REFERENCE.matcher(Contract.generated()).results().map(match -> match.group(1)).distinct()).isSubsetOf(known);
    }

    /** oas-descr: the components say what they are. */
    @Test
    void schemasHaveATitle() {
        assertThat(api.getComponents().getSchemas().entrySet()).allMatch(entry -> entry.getValue().getTitle() != null);
    }

    /** prop-req. */
    @Test
    void whatIsRequiredExists() {
        schemas().forEach(named -> {
            if (named.schema().getRequired() != null) {
                assertThat(named.schema().getProperties()).as(named.place()).isNotNull().containsKeys(named.schema().getRequired().toArray(String[]::new));
            }
        });
    }

    /** oas-rdonly. */
    @Test
    void whatIsReadOnlyIsNotRequired() {
        schemas().forEach(named -> {
            if (named.schema().getRequired() != null) {
                assertThat(named.schema().getRequired()).as(named.place())
                        .noneMatch(name -> Boolean.TRUE.equals(((Schema<?>) named.schema().getProperties().get(name)).getReadOnly()));
            }
        });
    }

    /** cod-design. */
    @Test
    void codesAreLowerCamelCase() {
        var offenders = new TreeSet<String>();
        schemas().forEach(named -> {
            if (named.schema().getEnum() != null) {
                named.schema().getEnum().stream().map(String::valueOf).filter(code -> !LOWER_CAMEL.matcher(code).matches() && !WORDS_OF_STANDARDS.contains(code))
                        .forEach(code -> offenders.add(named.place() + " " + code));
            }
        });
        assertThat(offenders).isEmpty();
    }

    /** qry-multi, uri-notat. */
    @Test
    void queryParametersAreLowerCamelCaseAndSingular() {
        var offenders = new TreeSet<String>();
        places().forEach(place -> parameterNames(place).stream().filter(name -> !name.equals("If-Match"))
                .filter(name -> !LOWER_CAMEL.matcher(name).matches()).forEach(name -> offenders.add(place + " " + name)));
        assertThat(offenders).isEmpty();
    }

    /** gen-header: general headers are described once, not with each operation. */
    @Test
    void generalHeadersAreNotRepeated() {
        assertThat(offenders(place -> parameters(place).stream().anyMatch(parameter -> "header".equals(parameter.getIn()) && !"If-Match".equals(parameter.getName())))).isEmpty();
    }

    /** meth-http: a change of a resource says what it was made on. */
    @Test
    void everyPatchTakesIfMatchAndAMergePatch() {
        for (var place : places()) {
            if (place.method() == HttpMethod.PATCH) {
                assertThat(place.operation().getRequestBody().getContent()).as(place.toString()).containsOnlyKeys("application/merge-patch+json");
                if (!place.path().equals("/me")) {
                    assertThat(parameterNames(place)).as(place.toString()).contains("If-Match");
                }
            }
        }
    }

    /** opbody-req. */
    @Test
    void bodiesSayThatTheyAreRequired() {
        assertThat(offenders(place -> place.operation().getRequestBody() != null && place.operation().getRequestBody().getRequired() == null)).isEmpty();
    }

    /** sec-req. */
    @Test
    void securityRequirementsAreDeclaredSchemes() {
        assertThat(offenders(place -> place.operation().getSecurity() == null || place.operation().getSecurity().stream()
                .anyMatch(requirement -> !api.getComponents().getSecuritySchemes().keySet().containsAll(requirement.keySet())))).isEmpty();
    }

    /** sens-dat: nothing secret travels in an address. */
    @Test
    void noParameterCarriesPersonalData() {
        assertThat(offenders(place -> parameterNames(place).stream().anyMatch(name -> name.matches("(?i).*(email|phone|token|password|secret).*")))).isEmpty();
    }

    /** sch-allof: no allOf of several parts with the same property. */
    @Test
    void partsOfASchemaDoNotRepeatProperties() {
        schemas().forEach(named -> {
            if (named.schema().getAllOf() != null && named.schema().getAllOf().size() > 1) {
                var seen = new TreeSet<String>();
                for (var part : named.schema().getAllOf()) {
                    var properties = resolved((Schema<?>) part).getProperties();
                    if (properties != null) {
                        properties.keySet().forEach(name -> assertThat(seen.add(name)).as(named.place() + "." + name).isTrue());
                    }
                }
            }
        });
    }

    /** oas-defaul. */
    @Test
    void defaultsLieWithinTheirLimits() {
        places().forEach(place -> parameters(place).stream().map(parameter -> (Schema<?>) parameter.getSchema()).filter(schema -> schema.getDefault() instanceof Number)
                .forEach(schema -> assertThat(((Number) schema.getDefault()).longValue()).as(place.toString())
                        .isBetween(schema.getMinimum() == null ? Long.MIN_VALUE : schema.getMinimum().longValue(),
                                schema.getMaximum() == null ? Long.MAX_VALUE : schema.getMaximum().longValue())));
    }

    private interface Fault {
        boolean isIn(Place place);
    }

    private List<String> offenders(Fault fault) {
        return places().stream().filter(fault::isIn).map(Place::toString).toList();
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> places.add(new Place(path, method, operation))));
        return places;
    }

    private static List<Parameter> parameters(Place place) {
        return place.operation().getParameters() == null ? List.of() : place.operation().getParameters();
    }

    private static List<String> parameterNames(Place place) {
        return parameters(place).stream().map(Parameter::getName).toList();
    }

    private List<Named> schemas() {
        var found = new ArrayList<Named>();
        api.getComponents().getSchemas().forEach((name, schema) -> collect(name, schema, found));
        return found;
    }

    private static void collect(String place, Schema<?> schema, List<Named> found) {
        found.add(new Named(place, schema));
        if (schema.getProperties() != null) {
            ((Map<String, ?>) schema.getProperties()).forEach((name, property) -> collect(place + "." + name, (Schema<?>) property, found));
        }
        if (schema.getItems() != null) {
            collect(place + "[]", schema.getItems(), found);
        }
    }

    private Schema<?> resolved(Schema<?> schema) {
        return schema.get$ref() == null ? schema : api.getComponents().getSchemas().get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
    }
}
