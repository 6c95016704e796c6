package brussels.samenhang.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** How tests talk to the API: {@code Api.as(Tokens.administration()).get("/organizations")}. */
public final class Api {

    public static final String BASE = "/rest/samenhang/v1";

    private Api() {
    }

    /** Without a token, as the public does. */
    public static RequestSpecification publicly() {
        return uncontracted().accept(ContentType.JSON).filter(ContractFilter.INSTANCE);
    }

    public static RequestSpecification as(String token) {
        return publicly().auth().oauth2(token);
    }

    /** Outside the contract on purpose: requests it does not know, answers it does not describe. */
    public static RequestSpecification uncontracted() {
        return given().config(plainlyLogged()).basePath(BASE).filter(Provokes.Seen.INSTANCE);
    }

    /** Requests and answers are kept for the case of a failure as they came: indenting each took a tenth of the suite. */
    private static RestAssuredConfig plainlyLogged() {
        return RestAssured.config().logConfig(RestAssured.config().getLogConfig().enablePrettyPrinting(false));
    }
}
