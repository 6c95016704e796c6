package brussels.samenhang.refdata;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.emptyOrNullString;

import brussels.samenhang.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefDataTest {

    @Test
    void theListOfVocabulariesNamesTheProblemTypes() {
        Api.publicly().get("/refData").then().statusCode(200)
                .body("items.code", hasItem("problemTypes"))
                .body("items.find { it.code == 'problemTypes' }.href", equalTo("http://localhost:8000/rest/samenhang/v1/refData/problemTypes"));
    }

    @Test
    void aProblemTypeIsExplainedInFourLanguages() {
        Api.publicly().get("/refData/problemTypes/overlappingMembership").then().statusCode(200)
                .body("label.nl", equalTo("De organisatie is in die periode al lid"))
                .body("label.fr", equalTo("L’organisation est déjà membre pendant cette période"))
                .body("label.en", equalTo("The organisation is already a member in that period"))
                .body("label.de", equalTo("Die Organisation ist in diesem Zeitraum bereits Mitglied"))
                .body("attributes.type", equalTo("urn:problem-type:samenhang:overlappingMembership"))
                .body("attributes.status", equalTo(409));
    }

    @Test
    void anUnknownVocabularyIsNotFound() {
        Api.publicly().get("/refData/colors").then().statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:belgif:resourceNotFound"))
                .body("issues[0].in", equalTo("path"))
                .body("issues[0].name", equalTo("vocabulary"))
                .body("issues[0].value", equalTo("colors"));
    }

    @Test
    void anUnchangedVocabularyIsNotSentAgain() {
        var etag = Api.publicly().get("/refData/problemTypes").then().statusCode(200).header("ETag", not(emptyOrNullString())).extract().header("ETag");
        Api.publicly().header("If-None-Match", etag).get("/refData/problemTypes").then().statusCode(304).body(emptyOrNullString());
    }

    @Test
    void aParameterTheContractDoesNotKnowIsRefused() {
        Api.publicly().queryParam("color", "red").queryParam("shape", "round").header("Accept-Language", "fr-BE").get("/refData").then().statusCode(400)
                .header("Content-Language", "fr")
                .body("type", equalTo("urn:problem-type:belgif:badRequest"))
                .body("title", equalTo("La demande est incorrecte"))
                .body("issues.name", equalTo(java.util.List.of("color", "shape")))
                .body("issues.type", hasItem("urn:problem-type:belgif:input-validation:unknownInput"));
    }
}
