package brussels.samenhang.account;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewersTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID partnership;
    private String coordinator;

    @BeforeEach
    void aNetworkWithACoordinator() {
        partnership = fixtures.partnership("Netwerk");
        coordinator = fixtures.coordinatorOf(partnership);
    }

    @Test
    void aCoordinatorIsToldThatAnOrganizationAppliesInTheOwnLanguage() {
        speak(coordinator, "fr");
        var request = apply("Buurthuis");
        assertThat(mails(coordinator, "subject")).containsExactly("Buurthuis souhaite participer à Netwerk (fr)");
        assertThat(mails(coordinator, "body").getFirst()).contains("http://localhost:8000/membership-requests/" + request).contains("http://localhost:8000/start");
    }

    @Test
    void ofSeveralWithinAShortWhileOnlyTheFirstIsSent() {
        apply("Buurthuis");
        apply("Taalatelier");
        assertThat(mails(coordinator, "subject")).containsExactly("Buurthuis wil deelnemen aan Netwerk");
        QuarkusTransaction.requiringNew().run(() -> sql.query("update outgoing_mail set created_at = created_at - interval '16 minutes' where recipient = :email")
                .with("email", email(coordinator)).execute());
        apply("Moestuin");
        assertThat(mails(coordinator, "subject")).hasSize(2).anyMatch(subject -> subject.startsWith("Moestuin"));
    }

    @Test
    void aRegistrationIsForTheCoordinatorsOfItsPartnershipAndTheAdministrationAgainWhenAQuestionWasAnswered() {
        var administration = Tokens.administration();
        Api.as(administration).get("/me").then().statusCode(200); // the administration is known once it was here
        forget(administration);
        var applicant = Tokens.user(UUID.randomUUID().toString(), "aanvrager-" + UUID.randomUUID() + "@samenhang.example", "Aanvrager");
        var id = register(applicant);
        assertThat(mails(coordinator, "subject")).hasSize(1);
        assertThat(mails(administration, "subject")).singleElement().asString().startsWith("Er wacht een registratie");
        assertThat(mails(applicant, "subject")).noneMatch(subject -> subject.startsWith("Er wacht"));
        forget(coordinator);
        act(coordinator, id, "decisions", Map.of("outcome", "returned", "message", "Waar?"));
        act(applicant, id, "submissions", Map.of("answer", "Hier."));
        assertThat(mails(coordinator, "body")).singleElement().asString().contains("/review/registrations/" + id);
    }

    @Test
    void whoIsNotOfTheAdministrationAnyMoreIsNotWrittenTo() {
        var subject = UUID.randomUUID().toString();
        var person = Tokens.user(subject, subject + "@samenhang.example", "Vroeger Administratie");
        Api.as(person).get("/me").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update person set administration_seen_on = current_date where subject = :subject").with("subject", subject).execute());
        Api.as(person).get("/me").then().statusCode(200);
        register(Tokens.user(UUID.randomUUID().toString(), "aanvrager-" + UUID.randomUUID() + "@samenhang.example", "Aanvrager"));
        assertThat(mails(person, "subject")).isEmpty();
    }

    private String apply(String name) {
        var organization = fixtures.organization(name);
        return Api.as(fixtures.ownerOf(organization)).contentType(ContentType.JSON)
                .body(Map.of("direction", "application", "organization", organization, "partnership", partnership))
                .post("/membershipRequests").then().statusCode(201).extract().path("id");
    }

    private String register(String applicant) {
        var name = UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q") + UUID.randomUUID();
        var id = Api.as(applicant).contentType(ContentType.JSON).body(Map.of("name", name, "nameLanguage", "nl", "type", "neighborhoodHouse",
                "municipality", 21004, "contactEmail", "onthaal@voorbeeld.example", "partnership", partnership)).post("/registrations").then().statusCode(201).extract().<String>path("id");
        act(applicant, id, "submissions", Map.of());
        return id;
    }

    private static void act(String token, String id, String acts, Map<String, ?> body) {
        Api.as(token).contentType(ContentType.JSON).body(body).post("/registrations/" + id + "/" + acts).then().statusCode(200);
    }

    private void speak(String token, String language) {
        QuarkusTransaction.requiringNew().run(() -> sql.query("update person set language = :language where email = :email").with("language", language).with("email", email(token)).execute());
    }

    private void forget(String token) {
        QuarkusTransaction.requiringNew().run(() -> sql.query("delete from outgoing_mail where recipient = :email").with("email", email(token)).execute());
    }

    private static String email(String token) {
        return Api.as(token).get("/me").then().extract().path("person.email");
    }

    private List<String> mails(String token, String column) {
        return sql.query("select subject, body from outgoing_mail where recipient = :email order by id").with("email", email(token)).list(row -> row.text(column));
    }
}
