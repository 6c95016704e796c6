package brussels.samenhang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeTest {

    @Inject
    Sql sql;

    @Test
    void aNewcomerIsKnownFromTheFirstRequestAndMayDoNothingYet() {
        var subject = subject();
        Api.as(Tokens.user(subject, "nele-" + subject + "@samenhang.example", "Nele Nieuw")).get("/me").then().statusCode(200)
                .body("person.name", equalTo("Nele Nieuw"))
                .body("person.email", equalTo("nele-" + subject + "@samenhang.example"))
                .body("person.language", equalTo("nl"))
                .body("administration", equalTo(false)).body("evaluator", equalTo(false))
                .body("organizations", empty()).body("coordinates", empty())
                .body("visibility", equalTo("public"));
        assertThat(personsWith(subject)).isEqualTo(1);
    }

    @Test
    void firstRequestsAtTheSameMomentMakeOnePerson() {
        var subject = subject();
        var token = Tokens.user(subject, "twice-" + subject + "@samenhang.example", "Twee Keer");
        IntStream.range(0, 6).mapToObj(_ -> CompletableFuture.supplyAsync(() -> Api.as(token).get("/me").statusCode())).toList()
                .forEach(answer -> assertThat(answer.join()).isEqualTo(200));
        assertThat(personsWith(subject)).isEqualTo(1);
    }

    @Test
    void somebodyNamedBeforeIsRecognizedByTheVerifiedAddress() {
        var subject = subject();
        var named = person("Genoemd Eerder", "Named-" + subject + "@samenhang.example", null);
        Api.as(Tokens.user(subject, "named-" + subject + "@samenhang.example", "Nora Genoemd")).get("/me").then().statusCode(200)
                .body("person.id", equalTo(named.toString()))
                .body("person.name", equalTo("Nora Genoemd"));
    }

    @Test
    void anAddressThatChangedHandsDoesNotHandOverThePerson() {
        var subject = subject();
        var email = "office-" + subject + "@samenhang.example";
        var before = person("Eerste Eigenaar", email, "gone-" + subject);
        var id = Api.as(Tokens.user(subject, email, "Tweede Eigenaar")).get("/me").then().statusCode(200)
                .body("person.email", equalTo(email)).extract().path("person.id");
        assertThat(id).isNotEqualTo(before.toString());
        assertThat(emailOf(before)).isNull();
    }

    @Test
    void aNewNameOrAddressInTheTokenIsFollowed() {
        var subject = subject();
        Api.as(Tokens.user(subject, "old-" + subject + "@samenhang.example", "Oude Naam")).get("/me").then().statusCode(200);
        Api.as(Tokens.user(subject, "new-" + subject + "@samenhang.example", "Nieuwe Naam")).get("/me").then().statusCode(200)
                .body("person.name", equalTo("Nieuwe Naam"))
                .body("person.email", equalTo("new-" + subject + "@samenhang.example"));
        assertThat(personsWith(subject)).isEqualTo(1);
    }

    @Test
    void thePublicIsAskedToSignIn() {
        Api.publicly().get("/me").then().statusCode(401).body("type", equalTo("urn:problem-type:belgif:noAccessToken"));
    }

    @Test
    void aToolIsNoPerson() {
        Api.as(Tokens.machine("register.read")).get("/me").then().statusCode(403)
                .body("type", equalTo("urn:problem-type:belgif:missingPermission"));
    }

    @Test
    void theLanguageOfMailsIsThePersonsOwnChoice() {
        var token = Tokens.user(subject(), "taal-" + UUID.randomUUID() + "@samenhang.example", "Tim Taal");
        var etag = Api.as(token).get("/me").then().statusCode(200).extract().header("ETag");
        Api.as(token).header("If-Match", etag).contentType("application/merge-patch+json").body(Map.of("language", "fr")).patch("/me").then().statusCode(200)
                .body("person.language", equalTo("fr"));
        Api.as(token).get("/me").then().body("person.language", equalTo("fr"));
        Api.as(token).header("If-Match", etag).contentType("application/merge-patch+json").body(Map.of("language", "en")).patch("/me").then().statusCode(412)
                .body("type", equalTo("urn:problem-type:samenhang:preconditionFailed"));
        Api.as(token).contentType("application/merge-patch+json").body(Map.of("language", "en")).patch("/me").then().statusCode(428);
        Api.as(token).get("/me").then().body("person.language", equalTo("fr"));
    }

    @Test
    void aLanguageWeDoNotSpeakIsRefused() {
        var token = Tokens.user(subject(), "it-" + UUID.randomUUID() + "@samenhang.example", "Ivo Taal");
        var etag = Api.as(token).get("/me").then().extract().header("ETag");
        Api.as(token).header("If-Match", etag).contentType("application/merge-patch+json").body(Map.of("language", "it")).patch("/me").then().statusCode(400)
                .body("issues.name", equalTo(List.of("language")));
    }

    @Test
    void nothingWaitsForANewcomer() {
        Api.as(Tokens.user(subject(), "leeg-" + UUID.randomUUID() + "@samenhang.example", "Lena Leeg")).get("/me/tasks").then().statusCode(200)
                .body("items", empty());
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    private UUID person(String name, String email, String subject) {
        return sql.query("insert into person (name, email, subject) values (:name, :email, :subject) returning id")
                .with("name", name).with("email", email).with("subject", subject).first(row -> row.uuid("id")).orElseThrow();
    }

    private String emailOf(UUID person) {
        return sql.query("select coalesce(email, '') as email from person where id = :id").with("id", person).first(row -> row.text("email"))
                .filter(email -> !email.isEmpty()).orElse(null);
    }

    private long personsWith(String subject) {
        return sql.query("select id from person where subject = :subject").with("subject", subject).count();
    }
}
