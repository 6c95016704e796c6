package brussels.samenhang.indicator.comment;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.indicator.IndicatorFixture;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those a figure shows say about it, who reads that, and what the administration may do about it (1-R69). */
@QuarkusTest
class FigureCommentTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    private UUID network;
    private UUID house;
    private String coordinator;
    private String member;
    private UUID figure;

    @BeforeEach
    void aPublishedFigureOfAPartnershipWithAMember() {
        network = fixtures.partnership("Netwerk");
        house = fixtures.organization("Buurthuis");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        member = fixtures.editorOf(house);
        coordinator = fixtures.coordinatorOf(network);
        figure = figure("published", 40);
    }

    @Test
    void thoseAFigureShowsCommentOnItForThemselvesAndNobodyElseDoes() {
        var ofTheNetwork = written(coordinator, null, "everybody");
        var ofTheHouse = written(member, house, "everybody");
        Api.publicly().queryParam("observation", figure).get("/figureComments").then().body("items.id", contains(ofTheNetwork, ofTheHouse))
                .body("items[0].organization", nullValue())
                .body("items[1].organization.id", equalTo(house.toString())).body("items[0].observation.period", equalTo("2019-Q1"));

        write(member, null, "everybody").statusCode(403);
        write(coordinator, house, "everybody").statusCode(403);
        write(fixtures.editorOf(fixtures.organization("Vreemde")), house, "everybody").statusCode(403);
        write(Tokens.administration(), null, "everybody").statusCode(403);
        patch(coordinator, "/figureComments/" + ofTheHouse, Map.of("audience", "partners")).statusCode(403);
    }

    @Test
    void whatIsForThePartnersStaysWithThemAndSoDoesAllThatIsSaidOfAFigureThePublicMayNotSee() {
        var id = written(member, house, "partners");
        Api.as(coordinator).get("/figureComments/" + id).then().statusCode(200);
        Api.as(Tokens.administration()).get("/figureComments/" + id).then().statusCode(200);
        Api.publicly().get("/figureComments/" + id).then().statusCode(404);

        figure = figure("published", 3);
        var small = written(member, house, "everybody");
        Api.publicly().get("/figureComments/" + small).then().statusCode(404);
        Api.as(coordinator).get("/figureComments/" + small).then().statusCode(200);

        figure = figure("validated", 50);
        var early = written(member, house, "everybody");
        Api.publicly().get("/figureComments/" + early).then().statusCode(404);
        Api.as(coordinator).get("/figureComments/" + early).then().statusCode(200);
        figure = figure("draft", 60);
        write(member, house, "everybody").statusCode(403);
    }

    @Test
    void aFigureThatChangedSinceIsToldUntilTheCommentIsPutOtherwise() {
        var id = written(coordinator, null, "everybody");
        read(id).body("earlierFigure", equalTo(false));
        QuarkusTransaction.requiringNew().run(() -> sql.query("update observation set value = 44 where id = :id").with("id", figure).execute());
        read(id).body("earlierFigure", equalTo(true));
        patch(coordinator, "/figureComments/" + id, Map.of("words", Map.of("nl", "Nu met de zomer erbij"))).statusCode(200).body("earlierFigure", equalTo(false));
    }

    @Test
    void theAdministrationAnswersBesideTheWordsAndNeverChangesThem() {
        var id = written(coordinator, null, "everybody");
        assertThat(tasks()).contains(id);
        patch(Tokens.administration(), "/figureComments/" + id, Map.of("audience", "partners")).statusCode(403);
        answer(id).statusCode(200).body("answer.nl", equalTo("Wij voegden dit toe aan de toelichting")).body("words.nl", equalTo("De helft kwam via één dag"));
        Api.publicly().get("/figureComments/" + id).then().body("answer.nl", equalTo("Wij voegden dit toe aan de toelichting"));
        assertThat(tasks()).doesNotContain(id);
        Api.as(coordinator).queryParam("partnership", network).queryParam("answered", false).get("/figureComments").then().body("items", empty());
    }

    @Test
    void aHiddenCommentIsReadByWhoWroteItWithTheReasonAndCanBeShownAgain() {
        var id = written(member, house, "everybody");
        post(Tokens.administration(), "/figureComments/" + id + "/hidings", Map.of("reason", "Gaat over een collega")).statusCode(200).body("state", equalTo("hidden"))
                .body("permittedActions", contains("show"));
        Api.publicly().get("/figureComments/" + id).then().statusCode(404);
        Api.as(coordinator).get("/figureComments/" + id).then().statusCode(404);
        Api.as(member).get("/figureComments/" + id).then().statusCode(200).body("hiddenReason", equalTo("Gaat over een collega"));
        answer(id).statusCode(409);
        Api.as(Tokens.administration()).post("/figureComments/" + id + "/showings").then().statusCode(200);
        Api.publicly().get("/figureComments/" + id).then().statusCode(200).body("hiddenReason", nullValue());
        Api.as(Tokens.administration()).post("/figureComments/" + id + "/showings").then().statusCode(409);
    }

    @Test
    void nothingIsKeptOfACommentThatIsTakenBack() {
        var id = written(coordinator, null, "everybody");
        answer(id).statusCode(200);
        Api.as(coordinator).post("/figureComments/" + id + "/withdrawals").then().statusCode(204);
        Api.as(coordinator).get("/figureComments/" + id).then().statusCode(404);
        assertThat(sql.query("select num_nonnulls(words, answer)::int as kept from figure_comment where id = cast(:id as uuid)").with("id", id).first(row -> row.integer("kept"))).contains(0);
        Api.as(coordinator).post("/figureComments/" + id + "/withdrawals").then().statusCode(409);
        Api.as(Tokens.administration()).queryParam("subjectType", "figureComment").queryParam("subject", id).get("/journalEntries").then()
                .body("items.act", contains("figureCommentWithdrawn", "figureCommentAnswered", "figureCommentWritten")).body("items.after", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void aPersonIsNotPointedAt() {
        post(coordinator, "/figureComments", body(null, "everybody", "Vraag het aan jan@voorbeeld.example")).statusCode(400).body("issues.name", contains("fields.words"))
                .body("issues[0].value", nullValue());
    }

    private List<String> tasks() {
        return Api.as(Tokens.administration()).get("/me/tasks").then().statusCode(200).extract().jsonPath().getList("items.findAll { it.type == 'figureCommentToAnswer' }.subject.id");
    }

    private ValidatableResponse read(String id) {
        return Api.publicly().get("/figureComments/" + id).then().statusCode(200);
    }

    private ValidatableResponse answer(String id) {
        var etag = Api.as(Tokens.administration()).get("/figureComments/" + id).header("ETag");
        return Api.as(Tokens.administration()).header("If-Match", etag).contentType(ContentType.JSON).body(Map.of("words", Map.of("nl", "Wij voegden dit toe aan de toelichting")))
                .post("/figureComments/" + id + "/answers").then();
    }

    private String written(String token, UUID organization, String audience) {
        return write(token, organization, audience).statusCode(201).extract().path("id");
    }

    private ValidatableResponse write(String token, UUID organization, String audience) {
        return post(token, "/figureComments", body(organization, audience, "De helft kwam via één dag"));
    }

    private Map<String, Object> body(UUID organization, String audience, String words) {
        var body = new HashMap<String, Object>(Map.of("observation", figure, "fields", Map.of("audience", audience, "words", Map.of("nl", words))));
        if (organization != null) {
            body.put("organization", organization);
        }
        return body;
    }

    private UUID figure(String status, int value) {
        var id = Ids.next();
        var indicator = UUID.fromString(IndicatorFixture.personsReached());
        QuarkusTransaction.requiringNew().run(() -> sql.query("""
                insert into observation (id, indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, source, status)
                select :id, v.indicator_id, v.id, :partnership, 'quarter', '2019-Q1', '2019-01-01', '2019-03-31', :value, 'Proef', :status
                from indicator_version v where v.indicator_id = :indicator""").with("id", id).with("partnership", network).with("value", value).with("status", status)
                .with("indicator", indicator).execute());
        return id;
    }
}
