package brussels.samenhang.testing;

import io.restassured.RestAssured;
import java.nio.file.Path;

/** The contract: as the running code gives it, and as the repository keeps it. */
public final class Contract {

    public static final Path FILE = Path.of("..", "openapi.yaml");

    private Contract() {
    }

    public static String generated() {
        return RestAssured.given().accept("application/yaml").get(Api.BASE + "/doc/openapi.yaml").then().statusCode(200).extract().asString();
    }
}
