package brussels.samenhang.shared.openapi;

import brussels.samenhang.shared.http.MergePatchReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The schemas of the contract, sorted, titled, and with one for each merge patch. */
final class Schemas {

    private static final String REF = "#/components/schemas/";
    private static final String MERGE_PATCH = "MergePatch";
    private static final String UUID_PATTERN = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

    private static final Pattern PAGE = Pattern.compile("(Page|CursorPage|Items)[A-Z]\\w*");

    private final OpenAPI api;
    private final Map<String, Schema> renamed = new HashMap<>();
    private final Map<String, Schema> schemas;

    Schemas(OpenAPI api) {
        this.api = api;
        this.schemas = new TreeMap<>(api.getComponents().getSchemas());
    }

    void tidy() {
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.PATCH || bodyOf(operation).startsWith(REF + MERGE_PATCH)) {
                patch(operation);
            }
            operation.getResponses().getAPIResponses().values().forEach(this::namePage);
        }));
        schemas.keySet().removeIf(name -> name.startsWith(MERGE_PATCH));
        schemas.forEach(Schemas::title);
        schemas.values().forEach(Schemas::oneForm);
        schemas.get("Problem").setAdditionalPropertiesBoolean(true);
        api.getComponents().setSchemas(schemas);
    }

    /** Identifiers have one form; decimals travel as text (belgif dec-type), binary numbers (format double) as numbers. */
    private static void oneForm(Schema schema) {
        if ("uuid".equals(schema.getFormat())) {
            schema.setPattern(UUID_PATTERN);
        }
        if (schema.getType() != null && schema.getType().contains(Schema.SchemaType.NUMBER) && schema.getFormat() == null) {
            schema.setType(List.of(Schema.SchemaType.STRING));
            schema.setFormat("number");
            schema.setExample(schema.getExample() == null ? null : String.valueOf(schema.getExample()));
        }
        if (schema.getItems() != null) {
            oneForm(schema.getItems());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Schemas::oneForm);
        }
    }

    private static void title(String name, Schema schema) {
        if (schema.getTitle() == null && schema.getRef() == null) {
            var words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
            schema.setTitle(Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
    }

    /** The framework names a page after the Java class of its items; we name it after what the items are. */
    private void namePage(APIResponse response) {
        if (response.getContent() == null) {
            return;
        }
        response.getContent().getMediaTypes().values().stream().map(MediaType::getSchema).filter(schema -> schema != null && schema.getRef() != null).forEach(schema -> {
            var name = schema.getRef().substring(REF.length());
            var kind = PAGE.matcher(name);
            if (kind.matches() && !schemas.containsKey(name)) {
                schema.setRef(REF + pageName(kind.group(1), renamed.get(name)));
            } else if (kind.matches()) {
                var page = schemas.remove(name);
                renamed.put(name, page);
                schemas.put(pageName(kind.group(1), page), page);
                schema.setRef(REF + pageName(kind.group(1), page));
            }
        });
    }

    private static String pageName(String kind, Schema page) {
        var item = page.getProperties().get("items").getItems();
        var name = item.getRef() == null ? "Plain" : item.getRef().substring(REF.length());
        return name.replaceFirst("Item$", "") + (kind.equals("Items") ? "List" : kind);
    }

    private static String bodyOf(Operation operation) {
        return operation.getRequestBody() == null || operation.getRequestBody().getContent() == null ? ""
                : operation.getRequestBody().getContent().getMediaTypes().values().stream().map(MediaType::getSchema)
                        .filter(schema -> schema != null && schema.getRef() != null).map(Schema::getRef).findFirst().orElse("");
    }

    /** The framework describes {@code MergePatch<Fields>} as a class; what travels is Fields with nothing required. */
    private void patch(Operation operation) {
        var first = operation.getRequestBody().getContent().getMediaTypes().values().iterator().next().getSchema();
        var schema = first.getRef().startsWith(REF + MERGE_PATCH) ? OASFactory.createSchema().ref(REF + patchOf(first)) : first;
        operation.getRequestBody().setContent(OASFactory.createContent()
                .addMediaType(MergePatchReader.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }

    private String patchOf(Schema mergePatch) {
        var given = schemas.get(mergePatch.getRef().substring(REF.length())).getProperties().get("given");
        var fields = given.getRef().substring(REF.length());
        schemas.computeIfAbsent(fields + "Patch", name -> withoutRequired(schemas.get(fields)));
        return fields + "Patch";
    }

    private Schema withoutRequired(Schema fields) {
        var patch = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
                .description("What is absent stays as it is, null removes.");
        var properties = new LinkedHashMap<String, Schema>();
        fields.getProperties().forEach((name, property) -> properties.put(name, nullable(property)));
        patch.setProperties(properties);
        return patch;
    }

    /** A copy that also allows null: the original is shared with the schema for creating. */
    private Schema nullable(Schema property) {
        if (property.getRef() != null) {
            // OpenAPI 3.0 allows nothing beside $ref, and null only beside a type.
            var types = new ArrayList<>(schemas.get(property.getRef().substring(REF.length())).getType());
            types.add(Schema.SchemaType.NULL);
            return OASFactory.createSchema().type(types).addAllOf(OASFactory.createSchema().ref(property.getRef()));
        }
        var types = new ArrayList<>(property.getType() == null ? List.of() : property.getType());
        types.add(Schema.SchemaType.NULL);
        return OASFactory.createSchema().type(types).title(property.getTitle()).description(property.getDescription())
                .format(property.getFormat()).pattern(property.getPattern()).enumeration(property.getEnumeration())
                .minimum(property.getMinimum()).maximum(property.getMaximum())
                .minLength(property.getMinLength()).maxLength(property.getMaxLength())
                .items(property.getItems()).minItems(property.getMinItems()).maxItems(property.getMaxItems()).uniqueItems(property.getUniqueItems())
                .properties(property.getProperties()).additionalPropertiesSchema(property.getAdditionalPropertiesSchema());
    }
}
