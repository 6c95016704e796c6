package brussels.samenhang.savedview;

import static brussels.samenhang.governance.Groups.patch;
import static brussels.samenhang.governance.Groups.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views from saving to sharing, and the mails about them. */
@QuarkusTest
class SavedViewTest {

    @Inject
    Fixtures fixtures;

    @Inject
    SavedViewMail mail;

    @Inject
    Sql sql;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private UUID network;
    private String coordinator;
    private String member;

    @BeforeEach
    void aPartnershipWithAMember() {
        network = fixtures.partnership("Netwerk");
        var house = fixtures.organization("Buurthuis");
        fixtures.membership(house, network, LocalDate.of(2024, 1, 1));
        member = fixtures.editorOf(house);
        coordinator = fixtures.coordinatorOf(network);
    }

    @Test
    void aViewIsOnesOwnUntilItIsShared() {
        var id = saved(coordinator, "/dashboards/projects?phase=implementation", Map.of());
        Api.as(coordinator).get("/savedViews").then().body("items.id", hasItem(id));
        Api.as(member).get("/savedViews").then().body("items.id", not(hasItem(id)));
        Api.as(member).get("/savedViews/" + id).then().statusCode(404);

        patch(coordinator, "/savedViews/" + id, Map.of("audience", "partnership", "partnership", network)).statusCode(200).body("partnership.id", equalTo(network.toString()));
        Api.as(member).get("/savedViews/" + id).then().statusCode(200).body("own", equalTo(false));
        patch(member, "/savedViews/" + id, Map.of("note", "Van mij")).statusCode(404);
        Api.as(Tokens.administration()).get("/savedViews/" + id).then().statusCode(404);
    }

    @Test
    void whoMayNotShareIsToldAndANameIsGivenOnce() {
        save(member, "/dashboards/projects", Map.of("audience", "partnership", "partnership", network)).statusCode(400).body("issues.name", contains("audience"));
        save(coordinator, "/dashboards/projects", Map.of("audience", "administration")).statusCode(400).body("issues.name", contains("audience"));
        save(coordinator, "/dashboards/projects", Map.of("audience", "partnership")).statusCode(400).body("issues.name", contains("partnership"));
        save(coordinator, "https://elsewhere.example/x", Map.of()).statusCode(400).body("issues.name", contains("address"));
        saved(Tokens.administration(), "/dashboards/projects", Map.of("name", "Projecten " + mark, "audience", "administration"));
        save(Tokens.administration(), "/signals", Map.of("name", "Projecten " + mark)).statusCode(409);
        saved(coordinator, "/signals", Map.of("name", "Projecten " + mark));
    }

    @Test
    void aViewOfFiguresIsWrittenAboutWhenPublicFiguresInItChanged() {
        var indicator = UUID.fromString(IndicatorFixture.personsReached());
        var code = sql.query("select code from indicator where id = :id").with("id", indicator).first(row -> row.text("code")).orElseThrow();
        var id = saved(coordinator, "/statistics?indicator=" + code + "&partnership=" + network, Map.of());
        subscribe(coordinator, id, "onChange").statusCode(200).body("subscription", equalTo("onChange"));
        sql("update saved_view_subscription set told_at = told_at - interval '2 days' where saved_view_id = '" + id + "'");
        mail.writeAll();
        assertThat(mails()).isEmpty();

        figure(indicator, "published", 41, "2019-Q1");
        figure(indicator, "published", 3, "2019-Q2");
        figure(indicator, "validated", 47, "2019-Q3");
        mail.writeAll();
        mail.writeAll();
        assertThat(mails()).singleElement().asString().contains("Netwerk", "2019-Q1: 41", "/statistics?indicator=" + code, "/saved-views/unsubscribe?token=").doesNotContain("2019-Q2", "2019-Q3", ": 47");

        subscribe(coordinator, saved(coordinator, "/dashboards/projects", Map.of("name", "P " + mark)), "onChange").statusCode(400).body("issues.name", contains("rhythm"));
    }

    @Test
    void aWeeklyMailComesEachWeekAndEndsWithWhatStandsInIt() {
        var id = saved(coordinator, "/dashboards/projects", Map.of());
        subscribe(coordinator, id, "weekly").statusCode(200);
        mail.writeAll();
        assertThat(mails()).isEmpty();
        sql("update saved_view_subscription set told_at = told_at - interval '7 days' where saved_view_id = '" + id + "'");
        mail.writeAll();
        mail.writeAll();
        var written = mails();
        assertThat(written).singleElement().asString().contains("Weergave " + mark, "/dashboards/projects");

        var token = Pattern.compile("token=([0-9a-f-]{36})").matcher(written.getFirst());
        assertThat(token.find()).isTrue();
        for (var time = 0; time < 2; time++) {
            Api.publicly().contentType(ContentType.JSON).body(Map.of("token", token.group(1))).post("/savedViews/unsubscriptions").then().statusCode(204);
        }
        Api.as(coordinator).get("/savedViews/" + id).then().body("subscription", nullValue());
    }

    @Test
    void whatIsRemovedIsGoneForEverybodyWithItsMails() {
        var id = saved(coordinator, "/dashboards/projects", Map.of("audience", "partnership", "partnership", network));
        subscribe(member, id, "monthly").statusCode(200);
        Api.as(member).delete("/savedViews/" + id).then().statusCode(404);
        Api.as(coordinator).delete("/savedViews/" + id).then().statusCode(204);
        Api.as(member).get("/savedViews/" + id).then().statusCode(404);
        assertThat(sql.query("select from saved_view_subscription where saved_view_id = :id").with("id", UUID.fromString(id)).exists()).isFalse();
    }

    @Test
    void whoIsErasedKeepsNoViews() {
        var id = saved(member, "/dashboards/projects", Map.of());
        Api.as(member).get("/me/traces").then().body("traces.find { it.kind == 'savedViews' }.count", equalTo(1));
        post(member, "/me/erasures", Map.of()).statusCode(200);
        assertThat(sql.query("select from saved_view where id = :id").with("id", UUID.fromString(id)).exists()).isFalse();
    }

    private List<String> mails() {
        return sql.query("select body from outgoing_mail where subject = :subject").with("subject", "Uw weergave: Weergave " + mark).list(row -> row.text("body"));
    }

    private void figure(UUID indicator, String status, int value, String period) {
        var quarter = period.charAt(6) - '0';
        sql("""
                insert into observation (id, indicator_id, indicator_version_id, partnership_id, period_type, period, period_start, period_end, value, source, status)
                select '%s', v.indicator_id, v.id, '%s', 'quarter', '%s', date '2019-%02d-01', date '2019-%02d-28', %d, 'Proef', '%s' from indicator_version v where v.indicator_id = '%s'"""
                .formatted(Ids.next(), network, period, quarter * 3 - 2, quarter * 3, value, status, indicator));
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(statement).execute());
    }

    private static ValidatableResponse subscribe(String token, String id, String rhythm) {
        return Api.as(token).contentType(ContentType.JSON).body(Map.of("rhythm", rhythm)).put("/savedViews/" + id + "/subscription").then();
    }

    private String saved(String token, String address, Map<String, Object> more) {
        return save(token, address, more).statusCode(201).extract().path("id");
    }

    private ValidatableResponse save(String token, String address, Map<String, Object> more) {
        var fields = new HashMap<String, Object>(Map.of("name", "Weergave " + mark, "address", address, "audience", "own"));
        fields.putAll(more);
        return post(token, "/savedViews", fields);
    }
}
