package brussels.samenhang.testing;

import io.restassured.RestAssured;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The contract: as the running code gives it, and as the repository keeps it. */
public final class Contract {

    public static final Path FILE = Path.of("..", "openapi.yaml");

    private Contract() {
    }

    public static OpenAPI parsed() {
        return new OpenAPIV3Parser().readContents(generated()).getOpenAPI();
    }

    public static Set<String> operationIds() {
        return parsed().getPaths().values().stream().flatMap(path -> path.readOperations().stream()).map(Operation::getOperationId).collect(Collectors.toSet());
    }

    public static String generated() {
        return RestAssured.given().accept("application/yaml").get(Api.BASE + "/doc/generated.yaml").then().statusCode(200).extract().asString();
    }
}
