package brussels.samenhang.shared.openapi;

import brussels.samenhang.shared.http.Links;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Makes of what the framework finds in the code the contract we publish: the same bytes for the same code. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractShape implements OASFilter {

    static final String VERSION = "1.0.0";
    static final String SECURITY = "bearer";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            // Nothing was looked for.
            return;
        }
        api.setInfo(ContractWords.info(VERSION));
        api.setServers(List.of(OASFactory.createServer().url(Links.BASE).description("This installation")));
        api.setPaths(withoutBase(api.getPaths()));
        api.getComponents().setSecuritySchemes(new TreeMap<>(Map.of(SECURITY, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT").description(ContractWords.SECURITY))));
        new Schemas(api).tidy();
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations().values().forEach(ContractShape::complete));
        api.getComponents().addResponse("Problem", ContractWords.problem());
        api.setTags(ContractWords.tags(api));
    }

    private static Paths withoutBase(Paths found) {
        var paths = OASFactory.createPaths();
        new TreeMap<>(found.getPathItems()).forEach((path, item) -> paths.addPathItem(path.startsWith(Links.BASE) ? path.substring(Links.BASE.length()) : path, item));
        return paths;
    }

    private static void complete(Operation operation) {
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
        }
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            // Public, and more to see for who signs in.
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement(), OASFactory.createSecurityRequirement().addScheme(SECURITY, List.of())));
        } else {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SECURITY, List.of())));
        }
        if (operation.getParameters() != null) {
            operation.setParameters(operation.getParameters().stream()
                    .filter(parameter -> !parameter.getIn().toString().equals("header") || parameter.getName().equals("If-Match")).toList());
        }
    }
}
