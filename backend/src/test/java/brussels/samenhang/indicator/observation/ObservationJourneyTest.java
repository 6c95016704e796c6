package brussels.samenhang.indicator.observation;

import static brussels.samenhang.indicator.IndicatorFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.indicator.IndicatorFixture;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Provokes;
import brussels.samenhang.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure from definition to the public, and what does not get through. The people and partnerships are the demo's. */
@QuarkusTest
class ObservationJourneyTest {

    private static final String MAROLLEN = "00000000-0000-7000-9003-000000000001";
    private static final String KUREGEM = "00000000-0000-7000-9003-000000000006";
    private static final String DE_SYNTHESE = "00000000-0000-7000-9002-000000000011";

    @Test
    @Provokes(ProblemType.periodLocked)
    void aFigureGoesFromAPartnerThroughTheCoordinatorToThePublic() {
        var indicator = IndicatorFixture.personsReached();
        assign(indicator);
        Api.as(Tokens.partnerInMarollen()).get("/me/tasks").then().statusCode(200)
                .body("items.findAll { it.type == 'observationToEnter' }.title.nl", hasItem("Cijfer invullen: Proef, LWGC Marollen, " + lastQuarter()));

        var id = enter(Tokens.partnerInMarollen(), figure(indicator, "value", "42")).statusCode(201)
                .body("status", equalTo("draft")).body("value", equalTo("42")).body("level", equalTo("organization")).body("partnershipPhase", notNullValue())
                .body("indicator.version", equalTo(1)).body("unit", equalTo("persons")).body("caveat.nl", equalTo("Alleen in proeven"))
                .body("permittedActions", contains("edit", "submit")).extract().<String>path("id");
        Api.as(Tokens.coordinatorOfKuregem()).get("/observations/" + id).then().statusCode(404);
        act(Tokens.partnerInMarollen(), id, "submissions", Map.of()).statusCode(200).body("status", equalTo("submitted")).body("permittedActions", hasSize(0));

        Api.as(Tokens.coordinatorOfMarollen()).get("/me/tasks").then().body("items.findAll { it.type == 'observationToValidate' }.subject.id", hasItem(id));
        act(Tokens.coordinatorOfMarollen(), id, "decisions", Map.of("outcome", "returned")).statusCode(400).body("issues.name", contains("note"));
        act(Tokens.coordinatorOfMarollen(), id, "decisions", Map.of("outcome", "returned", "note", "Ook de zaterdagen?")).statusCode(200).body("status", equalTo("returned"));

        Api.as(Tokens.partnerInMarollen()).get("/me/tasks").then().body("items.findAll { it.type == 'observationReturned' }.subject.id", hasItem(id));
        var etag = Api.as(Tokens.partnerInMarollen()).get("/observations/" + id).then().body("notes.text", contains("Ook de zaterdagen?"))
                .body("notes.by", contains("coordinator")).extract().header("ETag");
        patch(Tokens.partnerInMarollen(), id, etag, Map.of("value", "57", "narrative", Map.of("nl", "Met de zaterdagen erbij"))).statusCode(200).body("value", equalTo("57"));
        act(Tokens.partnerInMarollen(), id, "submissions", Map.of("note", "Nu wel")).statusCode(200);

        act(Tokens.coordinatorOfMarollen(), id, "decisions", Map.of("outcome", "validated")).statusCode(200).body("status", equalTo("validated"))
                .body("history.status", contains("draft", "submitted", "returned", "submitted", "validated")).body("notes.by", contains("coordinator", "supplier"));
        Api.publicly().get("/observations/" + id).then().statusCode(404);
        Api.as(Tokens.machine("indicators.read")).get("/observations/" + id).then().statusCode(200).body("value", equalTo("57"))
                .body("narrative.nl", equalTo("Met de zaterdagen erbij")).body("notes", nullValue()).body("permittedActions", nullValue());
        act(Tokens.coordinatorOfMarollen(), id, "decisions", Map.of("outcome", "published")).statusCode(403);
        act(Tokens.coordinatorOfMarollen(), id, "decisions", Map.of("outcome", "accepted")).statusCode(403);
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "published")).statusCode(409);
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "accepted")).statusCode(200).body("status", equalTo("accepted"))
                .body("permittedActions", contains("return", "publish"));
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "published")).statusCode(200).body("status", equalTo("published"));
        Api.publicly().get("/observations/" + id).then().statusCode(200).body("value", equalTo("57")).body("history", nullValue());

        var locked = Api.as(Tokens.partnerInMarollen()).get("/observations/" + id).then().extract().header("ETag");
        patch(Tokens.partnerInMarollen(), id, locked, Map.of("value", "60")).statusCode(409).body("type", equalTo("urn:problem-type:samenhang:periodLocked"));
        act(Tokens.coordinatorOfMarollen(), id, "decisions", Map.of("outcome", "returned", "note", "Toch niet")).statusCode(403);
    }

    @Test
    @Provokes(ProblemType.reachIsNotParticipation)
    void reachIsNotEnteredAsParticipation() {
        var indicator = IndicatorFixture.participation();
        var figure = with(figure(indicator, "numerator", "3"), "denominator", "40", "period", "2025", "counts", "reach");
        figure.remove("organization");

        enter(Tokens.coordinatorOfMarollen(), figure).statusCode(409).body("type", equalTo("urn:problem-type:samenhang:reachIsNotParticipation"))
                .body("detail", equalTo("This indicator counts who takes part in deciding, not who was reached. Enter persons reached under an indicator about reach."));
        figure.remove("counts");
        enter(Tokens.coordinatorOfMarollen(), figure).statusCode(400).body("issues.name", contains("counts"));
        enter(Tokens.coordinatorOfMarollen(), with(figure, "counts", "participation")).statusCode(201).body("value", equalTo("7.5"));
    }

    @Test
    void aPercentageIsWorkedOutAgainWhenItsPartsChange() {
        var indicator = IndicatorFixture.approved(IndicatorFixture.percentage());
        var entered = enter(Tokens.administration(), with(figure(indicator, "numerator", "1"), "denominator", "3", "period", "2025")).statusCode(201).body("value", equalTo("33.3")).extract();

        patch(Tokens.administration(), entered.path("id"), entered.header("ETag"), Map.of("numerator", "2")).statusCode(200).body("value", equalTo("66.7"));
    }

    @Test
    void theDecimalsOfTheSourceStay() {
        var indicator = IndicatorFixture.approved(IndicatorFixture.percentage());

        enter(Tokens.administration(), with(figure(indicator, "value", "10.50"), "period", "2025", "edition", "a")).body("value", equalTo("10.50"));
        enter(Tokens.administration(), with(figure(indicator, "value", "10.45"), "period", "2025", "edition", "b")).body("value", equalTo("10.45"));
    }

    @Test
    void aSecondFigureForTheSamePeriodPointsToTheFirst() {
        var indicator = IndicatorFixture.personsReached();
        var id = enter(Tokens.partnerInMarollen(), figure(indicator, "value", "42")).extract().path("id");

        enter(Tokens.partnerInMarollen(), figure(indicator, "value", "43")).statusCode(409)
                .body("type", equalTo("urn:problem-type:samenhang:stateConflict")).body("existing", endsWith("/observations/" + id));
    }

    @Test
    void aDraftMayBeIncompleteWhatIsHandedInMayNot() {
        var indicator = IndicatorFixture.personsReached();
        var fields = figure(indicator, "narrative", Map.of("nl", "Volgt nog"));

        String id = enter(Tokens.partnerInMarollen(), fields).statusCode(201).body("value", nullValue()).extract().path("id");
        act(Tokens.partnerInMarollen(), id, "submissions", Map.of()).statusCode(400).body("issues.name", contains("value"));
        var etag = Api.as(Tokens.partnerInMarollen()).get("/observations/" + id).then().extract().header("ETag");
        patch(Tokens.partnerInMarollen(), id, etag, Map.of("absenceReason", "notCollected")).statusCode(200);
        act(Tokens.partnerInMarollen(), id, "submissions", Map.of()).statusCode(200).body("absence.reason", equalTo("notCollected"));
    }

    @Test
    void thePublicDoesNotSeeFiguresAboutFewPersonsNorWhatTheyCouldBeWorkedOutFrom() {
        var indicator = IndicatorFixture.personsReached();
        String share = published(figure(indicator, "value", "4"));
        var whole = with(figure(indicator, "value", "90"));
        whole.remove("organization");
        String total = published(whole);

        Api.publicly().header("Accept-Language", "en").get("/observations/" + share).then().statusCode(200).body("status", equalTo("suppressed"))
                .body("value", nullValue()).body("absence.reason", equalTo("suppressed"))
                .body("absence.note", equalTo("Fewer than 5 persons: not shown, so that nobody can be recognized."));
        Api.publicly().get("/observations/" + total).then().body("status", equalTo("suppressed")).body("value", nullValue());
        Api.publicly().queryParam("indicator", indicator).get("/observations").then().body("items.value", not(hasItems("4", "90")));
        Api.as(Tokens.partnerInMarollen()).get("/observations/" + share).then().body("status", equalTo("published")).body("value", equalTo("4"));
        Api.as(Tokens.administration()).get("/observations/" + total).then().body("value", equalTo("90"));
    }

    @Test
    void whatDeservesASecondLookIsSaidAndNothingIsBlocked() {
        var indicator = IndicatorFixture.personsReached();
        enter(Tokens.administration(), with(figure(indicator, "value", "20"), "period", "2025-Q4"));
        String id = enter(Tokens.administration(), with(figure(indicator, "value", "41"), "period", "2026-Q1")).statusCode(201)
                .body("warnings.code", contains("largeChange")).extract().path("id");

        act(Tokens.administration(), id, "submissions", Map.of()).statusCode(400).body("issues.name", contains("note")).body("issues[0].detail",
                equalTo("This figure differs a lot from the one before (20 in 2025-Q4). If it is right, explain it in the commentary. If it is right all the same, say so in a commentary or note."));
        act(Tokens.administration(), id, "submissions", Map.of("note", "Twee nieuwe acties")).statusCode(200).body("findings.code", contains("largeChange"))
                .body("findings.severity", contains("warning"));
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "validated")).statusCode(200).body("warnings.code", containsInAnyOrder("ownFigure", "largeChange"));
        Api.as(Tokens.partnerInMarollen()).queryParam("indicator", indicator).get("/observations").then().body("items.find { it.id == '" + id + "' }.findings.code", contains("largeChange"));
        Api.as(Tokens.evaluator()).queryParam("indicator", indicator).get("/observations").then().body("items.find { it.id == '" + id + "' }.findings", nullValue());
    }

    @Test
    void aFigureIsCheckedWhileItIsTypedWithoutBeingKept() {
        var indicator = IndicatorFixture.approved(with(IndicatorFixture.definition("count"), "unit", "persons", "periodType", "quarter", "lowestLevel", "organization",
                "aggregation", "sum", "disaggregations", List.of("gender")));
        var whole = with(figure(indicator, "value", "42"), "counts", null);
        check(with(whole, "value", "-1")).body("findings.severity", contains("error")).body("findings[0].field", equalTo("value"))
                .body("findings[0].text.en", equalTo("A count cannot be below zero."));
        check(whole).body("findings", hasSize(0));
        enter(Tokens.partnerInMarollen(), with(whole, "value", "30", "disaggregation", Map.of("gender", "women"))).statusCode(201);
        check(whole).body("findings.check", contains("partsBelowWhole")).body("findings[0].text.en", equalTo("The parts by Gender add up to 30 of 42; the rest is not broken down yet."));
        check(with(whole, "value", "20")).body("findings.check", contains("partsAboveWhole")).body("findings[0].severity", equalTo("error"));
        listed(indicator, "all").body("items", hasSize(1));

        String id = enter(Tokens.partnerInMarollen(), with(whole, "value", "20")).statusCode(201).extract().path("id");
        act(Tokens.partnerInMarollen(), id, "submissions", Map.of("note", "Toch")).statusCode(400)
                .body("issues[0].detail", equalTo("The parts by Gender add up to 30, more than the whole of 20."));
    }

    @Test
    void severalFiguresAreDecidedAtOnceAndEachByItself() {
        var indicator = IndicatorFixture.personsReached();
        String first = enter(Tokens.partnerInMarollen(), figure(indicator, "value", "42")).statusCode(201).extract().path("id");
        String second = enter(Tokens.administration(), with(figure(indicator, "value", "42"), "partnership", KUREGEM)).statusCode(201).extract().path("id");
        act(Tokens.partnerInMarollen(), first, "submissions", Map.of()).statusCode(200);
        act(Tokens.administration(), second, "submissions", Map.of()).statusCode(200);
        decide(Map.of("observations", List.of(first, second), "outcome", "returned")).body("items.decided", contains(false, false));
        decide(Map.of("observations", List.of(first, second, java.util.UUID.randomUUID()), "outcome", "validated")).body("items.decided", contains(true, false, false))
                .body("items[0].status", equalTo("validated")).body("items[1].reason.en", notNullValue());
        decide(Map.of("observations", List.of(first), "outcome", "validated")).body("items.decided", contains(false))
                .body("items[0].reason.en", equalTo("The figure has already been validated."));
    }

    private static ValidatableResponse check(Map<String, Object> body) {
        return Api.as(Tokens.partnerInMarollen()).header("Accept-Language", "en").contentType(ContentType.JSON).body(body).post("/observations/checks").then().statusCode(200);
    }

    private static ValidatableResponse decide(Map<String, Object> body) {
        return Api.as(Tokens.coordinatorOfMarollen()).contentType(ContentType.JSON).body(body).post("/observations/decisions").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"2026, otherPeriodType", "0000-Q1, noPeriod", "2099-Q1, notBegun", "2026-Q5, noPeriod", "<b>, noPeriod"})
    void aPeriodMustBeOneTheIndicatorIsMeasuredBy(String period, String reason) {
        var indicator = IndicatorFixture.personsReached();

        enter(Tokens.partnerInMarollen(), with(figure(indicator, "value", "1"), "period", period)).statusCode(400).body("issues.name", contains("period"))
                .body("issues[0].type", equalTo("urn:problem-type:belgif-ext:input-validation:invalidPeriod"));
    }

    @Test
    void aFigureThatOnlyExistsPerRegionIsNotEnteredForAPartnership() {
        String povertyRisk = Api.publicly().queryParam("q", "povertyRisk").get("/indicators").then().extract().path("items.find { it.code == 'povertyRisk' }.id");

        enter(Tokens.administration(), with(figure(povertyRisk, "value", "12.5"), "period", "2025")).statusCode(400)
                .body("issues[0].detail", equalTo("This figure does not exist at this level, only for a wider area."));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var indicator = IndicatorFixture.personsReached();
        var body = with(figure(indicator, "value", "-3"), "territory", MAROLLEN, "absenceReason", "lazy", "period", "soon");

        enter(Tokens.administration(), body).statusCode(400).body("issues.name", containsInAnyOrder("period", "partnership", "territory", "value", "value", "absenceReason"));
    }

    @Test
    void badTextIsKeptOutAndOddTextIsKept() {
        var indicator = IndicatorFixture.personsReached();
        enter(Tokens.partnerInMarollen(), figure(indicator, "value", "1,5")).statusCode(400).body("issues.name", contains("value"));
        enter(Tokens.partnerInMarollen(), figure(indicator, "source", "x".repeat(10_000))).statusCode(400).body("issues.name", contains("source"));
        enter(Tokens.partnerInMarollen(), with(figure(indicator, "value", "9"), "narrative", Map.of("nl", "🎉 شكرا <script>alert(1)</script>"))).statusCode(201)
                .body("narrative.nl", equalTo("🎉 شكرا <script>alert(1)</script>"));
    }

    @Test
    void aFigureIsBrokenDownOverWhatItsDefinitionAllows() {
        var indicator = IndicatorFixture.approved(with(IndicatorFixture.definition("count"), "unit", "persons", "periodType", "quarter", "lowestLevel", "organization",
                "aggregation", "sum", "disaggregations", List.of("gender", "ageGroup")));
        var whole = with(figure(indicator, "value", "42"), "counts", null);
        var women = with(whole, "value", "30", "disaggregation", Map.of("gender", "women"));

        enter(Tokens.partnerInMarollen(), whole).statusCode(201).body("disaggregation.size()", equalTo(0));
        enter(Tokens.partnerInMarollen(), women).statusCode(201).body("disaggregation.gender", equalTo("women"));
        enter(Tokens.partnerInMarollen(), women).statusCode(409);
        enter(Tokens.partnerInMarollen(), with(women, "disaggregation", Map.of("gender", "women", "ageGroup", "from65"))).statusCode(201);
        enter(Tokens.partnerInMarollen(), with(women, "disaggregation", Map.of("shoeSize", "42"))).statusCode(400)
                .body("issues[0].detail", equalTo("This indicator is not broken down by ‘shoeSize’. Possible: gender, ageGroup."));
        enter(Tokens.partnerInMarollen(), with(women, "disaggregation", Map.of("gender", "w"))).statusCode(400).body("issues.name", contains("disaggregation.gender"));

        listed(indicator).body("items.value", contains("42"));
        listed(indicator, "gender").body("items.value", containsInAnyOrder("42", "30"));
        listed(indicator, "gender", "ageGroup").body("items", hasSize(3));
        listed(indicator, "all").body("items", hasSize(3));
    }

    @Test
    void oneSmallPartHidesTheWholeBreakdownFromThePublic() {
        var indicator = IndicatorFixture.approved(with(IndicatorFixture.definition("count"), "unit", "persons", "periodType", "quarter", "lowestLevel", "organization",
                "aggregation", "sum", "disaggregations", List.of("gender")));
        var whole = with(figure(indicator, "value", "42"), "counts", null);
        published(whole);
        published(with(whole, "value", "39", "disaggregation", Map.of("gender", "women")));
        published(with(whole, "value", "3", "disaggregation", Map.of("gender", "men")));

        Api.publicly().queryParam("indicator", indicator).queryParam("breakdown", "all").get("/observations").then()
                .body("items.find { it.disaggregation.isEmpty() }.value", equalTo("42"))
                .body("items.findAll { !it.disaggregation.isEmpty() }.status", everyItem(equalTo("suppressed")));
        Api.as(Tokens.administration()).queryParam("indicator", indicator).queryParam("breakdown", "all").get("/observations").then()
                .body("items.value", containsInAnyOrder("42", "39", "3"));
    }

    @Test
    void aFigureStaysBetweenTheBoundsOfItsDefinitionAndNamesWhatItRestsOn() {
        var indicator = IndicatorFixture.approved(with(IndicatorFixture.definition("index"), "periodType", "quarter", "lowestLevel", "organization", "minimum", "10", "maximum", "20"));
        var figure = with(figure(indicator, "value", "21"), "counts", null);
        enter(Tokens.partnerInMarollen(), figure).statusCode(400).body("issues[0].detail", equalTo("By its definition the figure lies between 10 – 20."));
        enter(Tokens.partnerInMarollen(), with(figure, "value", "20", "evidence", "javascript:alert(1)")).statusCode(400).body("issues.name", contains("evidence"));
        enter(Tokens.partnerInMarollen(), with(figure, "value", "20", "evidence", "https://example.org/verslag")).statusCode(201).body("evidence", equalTo("https://example.org/verslag"));
    }

    @Test
    void nobodyEntersWhatIsWorkedOut() {
        var indicator = IndicatorFixture.approved(with(IndicatorFixture.definition("count"), "unit", "persons", "formula", "2 * personsReached"));
        enter(Tokens.administration(), with(figure(indicator, "value", "1"), "period", "2025", "counts", null)).statusCode(400)
                .body("issues[0].detail", equalTo("This figure is worked out or counted by the register; nobody enters it."));
    }

    private static ValidatableResponse listed(String indicator, String... breakdown) {
        return Api.as(Tokens.partnerInMarollen()).queryParam("indicator", indicator).queryParam("breakdown", List.of(breakdown)).get("/observations").then().statusCode(200);
    }

    @Test
    void nobodyEntersForAnother() {
        var indicator = IndicatorFixture.personsReached();
        enter(Tokens.partnerInKuregem(), figure(indicator, "value", "1")).statusCode(403);
        enter(Tokens.coordinatorOfKuregem(), figure(indicator, "value", "1")).statusCode(403);
        enter(Tokens.evaluator(), figure(indicator, "value", "1")).statusCode(403);
        enter(Tokens.machine("indicators.read"), figure(indicator, "value", "1")).statusCode(403);
        enter(Tokens.partnerInMarollen(), with(figure(indicator, "value", "1"), "partnership", KUREGEM)).statusCode(403);
        var whole = figure(indicator, "value", "1");
        whole.remove("organization");
        enter(Tokens.partnerInMarollen(), whole).statusCode(403);
        Api.publicly().contentType(ContentType.JSON).body(whole).post("/observations").then().statusCode(401);
    }

    @Test
    void anIndicatorIsFollowedOnceAtATime() {
        var indicator = IndicatorFixture.personsReached();
        String id = assign(indicator).statusCode(201).body("organization.name.nl", notNullValue()).body("lastClosedPeriod", equalTo(lastQuarter()))
                .body("permittedActions", contains("enter", "end", "seeTargets", "setTarget")).extract().path("id");

        assign(indicator).statusCode(409);
        Api.as(Tokens.coordinatorOfMarollen()).contentType(ContentType.JSON).body(Map.of("on", "2025-12-31")).post("/indicatorAssignments/" + id + "/endings").then()
                .statusCode(200).body("validUntil", equalTo("2025-12-31"));
        Api.publicly().queryParam("indicator", indicator).get("/indicatorAssignments").then().body("items", hasSize(0));
        Api.publicly().queryParam("indicator", indicator).queryParam("asOf", "2025-06-01").get("/indicatorAssignments").then().body("items", hasSize(1));
        Api.publicly().queryParam("indicator", indicator).queryParam("history", true).get("/indicatorAssignments").then().body("items", hasSize(1));
        Api.as(Tokens.coordinatorOfKuregem()).contentType(ContentType.JSON).body(Map.of("on", "2025-12-31")).post("/indicatorAssignments/" + id + "/endings").then().statusCode(403);
    }

    /** Neither the indicator nor the figure says what is needed to read it (product: a public figure has context). */
    @Test
    void aFigureWithoutContextDoesNotBecomePublic() {
        var bare = IndicatorFixture.definition("count");
        bare.remove("context");
        var indicator = IndicatorFixture.approved(bare);
        String silent = accepted(with(figure(indicator, "value", "12"), "period", "2024"));
        String told = accepted(with(figure(indicator, "value", "12"), "period", "2023", "narrative", Map.of("nl", "Het jaar van de verhuizing.", "fr", "L’année du déménagement.")));
        Api.as(Tokens.administration()).get("/observations/" + silent).then().body("permittedActions", not(hasItem("publish"))).body("warnings.code", hasItem("noContext"));
        Api.as(Tokens.administration()).get("/observations/" + told).then().body("permittedActions", hasItem("publish")).body("warnings.code", not(hasItem("noContext")));
        act(Tokens.administration(), silent, "decisions", Map.of("outcome", "published")).statusCode(409).body("detail", containsString("without context"));
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("observations", List.of(silent, told), "outcome", "published")).post("/observations/decisions").then()
                .statusCode(200).body("items.decided", contains(false, true)).body("items[0].reason.fr", containsString("mise en contexte"));
    }

    private static String accepted(Map<String, Object> figure) {
        String id = enter(Tokens.administration(), figure).statusCode(201).extract().path("id");
        act(Tokens.administration(), id, "submissions", Map.of()).statusCode(200);
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "validated")).statusCode(200);
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "accepted")).statusCode(200);
        return id;
    }

    private static String published(Map<String, Object> figure) {
        var id = accepted(figure);
        act(Tokens.administration(), id, "decisions", Map.of("outcome", "published")).statusCode(200);
        return id;
    }

    private static ValidatableResponse assign(String indicator) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("indicator", indicator, "partnership", MAROLLEN, "organization", DE_SYNTHESE,
                "validFrom", "2025-01-01")).post("/indicatorAssignments").then();
    }

    private static Map<String, Object> figure(String indicator, String name, Object value) {
        return with(new HashMap<>(), "indicator", indicator, "period", lastQuarter(), "partnership", MAROLLEN, "organization", DE_SYNTHESE,
                "source", "Eigen telling", "counts", "reach", name, value);
    }

    private static String lastQuarter() {
        var day = java.time.LocalDate.now(java.time.ZoneId.of("Europe/Brussels"));
        return brussels.samenhang.shared.time.ReportingPeriod.lastClosed(brussels.samenhang.shared.time.PeriodType.quarter, day).text();
    }

    private static ValidatableResponse enter(String token, Map<String, Object> body) {
        return Api.as(token).header("Accept-Language", "en").contentType(ContentType.JSON).body(body).post("/observations").then();
    }

    private static ValidatableResponse act(String token, String id, String act, Map<String, Object> body) {
        return Api.as(token).header("Accept-Language", "en").contentType(ContentType.JSON).body(body).post("/observations/" + id + "/" + act).then();
    }

    private static ValidatableResponse patch(String token, String id, String etag, Map<String, Object> body) {
        return Api.as(token).header("If-Match", etag).contentType("application/merge-patch+json").body(body).patch("/observations/" + id).then();
    }
}
