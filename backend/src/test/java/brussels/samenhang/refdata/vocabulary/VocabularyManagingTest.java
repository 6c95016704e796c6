package brussels.samenhang.refdata.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test keeps a list of its own, so that none changes what others choose from. */
@QuarkusTest
class VocabularyManagingTest {

    @Inject
    Sql sql;

    @Inject
    TermUses uses;

    @Inject
    Fixtures fixtures;

    private String list;

    @BeforeEach
    void aListOfItsOwn() {
        list = "test" + UUID.randomUUID().toString().replace("-", "");
        ship("""
                [{"code": "meals", "label": {"nl": "Maaltijden", "fr": "Repas", "en": "Meals"}},
                 {"code": "advice", "label": {"nl": "Advies", "fr": "Conseil", "en": "Advice"}},
                 {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}]""");
    }

    @Test
    void aTermGetsItsCodeFromItsLabelAndStandsBeforeOther() {
        add("Hulp aan huis", "Aide à domicile", "Help at home (24/7)").statusCode(201).body("code", equalTo("helpAtHome247"))
                .header("Location", equalTo("http://localhost:8000/rest/samenhang/v1/refData/" + list + "/helpAtHome247"));

        Api.publicly().get("/refData/" + list).then().statusCode(200).body("items.code", contains("meals", "advice", "helpAtHome247", "other")).body("version", equalTo(2));
    }

    @Test
    void everyLanguageNeedsALabelAndTwoTermsNeverBearOne() {
        post("/terms", Map.of("words", Map.of("label", Map.of("nl", "Vervoer")))).statusCode(400).body("issues.name", containsInAnyOrder("words.label.fr", "words.label.en"));
        add("Maaltijden", "Repas chauds", "Hot meals").statusCode(409).body("type", equalTo("urn:problem-type:samenhang:stateConflict"));
    }

    @Test
    void changedWordsAreAVersionThatSaysWhatTheyWereAndShippingLeavesThem() {
        var etag = etag();
        edit("meals", etag, Map.of("label", Map.of("nl", "Warme maaltijden"), "note", Map.of("nl", "Niet hetzelfde als voedselhulp"))).statusCode(200).body("version", equalTo(2));
        edit("meals", etag, Map.of("label", Map.of("nl", "Te laat"))).statusCode(412);

        ship("""
                [{"code": "meals", "label": {"nl": "Eten", "fr": "Manger", "en": "Food"}},
                 {"code": "advice", "label": {"nl": "Raad", "fr": "Conseil", "en": "Advice"}},
                 {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}]""");

        Api.publicly().get("/refData/" + list).then().body("items.label.nl", contains("Warme maaltijden", "Raad", "Andere")).body("items[0].label.fr", equalTo("Repas"))
                .body("items[0].note.nl", equalTo("Niet hetzelfde als voedselhulp")).body("version", equalTo(3));
        Api.as(Tokens.administration()).get("/vocabularies/" + list + "/versions").then().statusCode(200).body("items.act", contains("shipped", "edited", "shipped"))
                .body("items.version", contains(3, 2, 1)).body("items[0].terms.code", contains("advice")).body("items[1].before.label.nl", equalTo("Maaltijden"))
                .body("items[1].after.label.nl", equalTo("Warme maaltijden"));
        Api.as(Tokens.administration()).queryParam("subjectType", "vocabulary").get("/journalEntries").then().body("items.act", hasItem("termEdited"));
    }

    @Test
    void shippingTheSameAgainIsNoNewVersion() {
        ship("""
                [{"code": "meals", "label": {"nl": "Maaltijden", "fr": "Repas", "en": "Meals"}},
                 {"code": "advice", "label": {"nl": "Advies", "fr": "Conseil", "en": "Advice"}},
                 {"code": "other", "label": {"nl": "Andere", "fr": "Autre", "en": "Other"}}]""");

        Api.publicly().get("/refData/" + list).then().body("version", equalTo(1));
    }

    @Test
    void aRetiredTermIsNotOfferedKeepsItsNameAndComesBack() {
        post("/terms/meals/retirements", Map.of("useInstead", "nothing")).statusCode(400).body("issues[0].name", equalTo("useInstead"));
        post("/terms/meals/retirements", Map.of("useInstead", "advice")).statusCode(200).body("terms.find { it.code == 'meals' }.offered", equalTo(false));
        post("/terms/meals/retirements", Map.of()).statusCode(409);

        Api.publicly().get("/refData/" + list).then().body("items.code", not(hasItem("meals")));
        Api.publicly().get("/refData/" + list + "/meals").then().statusCode(200).body("offered", equalTo(false)).body("replacedBy", equalTo("advice")).body("validUntil", notNullValue());
        Api.publicly().queryParam("retired", true).get("/refData/" + list).then().body("items.code", contains("advice", "other", "meals"));
        Api.as(Tokens.administration()).post("/vocabularies/" + list + "/terms/meals/reopenings").then().statusCode(200);
        Api.publicly().get("/refData/" + list + "/meals").then().body("offered", equalTo(true)).body("replacedBy", nullValue());
    }

    @Test
    void aRecordKeepsWhatItSaidWithARetiredTermAndNobodySaysItAnew() {
        var gone = list + "Gone";
        var keeps = fixtures.organization("Houdt");
        var other = fixtures.organization("Nieuw");
        QuarkusTransaction.requiringNew().run(() -> {
            sql.query("""
                    insert into vocabulary_term (vocabulary, code, label, position, valid_until)
                    values ('sectors', :code, '{"nl": "Weg", "fr": "Parti", "en": "Gone"}', 999, '2020-12-31')""").with("code", gone).execute();
            sql.query("update organization set sectors = array [cast(:code as text)] where id = :id").with("code", gone).with("id", keeps).execute();
        });

        patch(keeps, Map.of("website", "https://houdt.example")).statusCode(200).body("sectors", contains(gone));
        patch(other, Map.of("sectors", List.of(gone))).statusCode(400).body("issues.name", contains("sectors"));
    }

    @Test
    void theOrderIsTheAdministrationsFromThenOn() {
        order(etag(), List.of("advice", "meals")).statusCode(400).body("issues[0].name", equalTo("codes"));
        order(etag(), List.of("advice", "other", "meals")).statusCode(200).body("terms.code", contains("advice", "meals", "other"));

        ship("""
                [{"code": "meals", "label": {"nl": "Maaltijden!", "fr": "Repas", "en": "Meals"}},
                 {"code": "advice", "label": {"nl": "Advies", "fr": "Conseil", "en": "Advice"}},
                 {"code": "transport", "label": {"nl": "Vervoer", "fr": "Transport", "en": "Transport"}}]""");
        Api.publicly().get("/refData/" + list).then().body("items.code", contains("advice", "meals", "transport", "other")).body("items[1].label.nl", equalTo("Maaltijden!"));
    }

    @Test
    void whatTheProductKnowsByNameStays() {
        post("/terms/other/retirements", Map.of()).statusCode(409);
        var words = Map.of("label", Map.of("nl", "Andere band", "fr", "Autre lien", "en", "Other tie"));
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("words", words)).post("/vocabularies/networkLevels/terms").then().statusCode(409);
        Api.as(Tokens.administration()).get("/vocabularies/networkLevels").then().body("fixed", equalTo(true)).body("terms.fixed", not(hasItem(false)));
    }

    @Test
    void aFunctionWithPropertiesNeedsOneItWorksLike() {
        var words = Map.of("label", Map.of("nl", "Proef", "fr", "Essai", "en", "Trial " + list));
        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("words", words)).post("/vocabularies/roleTypes/terms").then().statusCode(400)
                .body("issues.name", contains("like"));
    }

    @Test
    void whatPeopleTypedUnderOtherIsCountedWhateverTheCapitals() {
        var words = "Zorgboerderij " + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> sql.query("""
                insert into organization (name, type, type_other) select jsonb_build_object('nl', 'Boerderij'), 'other', typed
                from (values (:words), (upper(:words)), ('Iets anders ' || :words)) as answers (typed)""").with("words", words).execute());

        Api.as(Tokens.administration()).get("/vocabularies/organizationTypes/otherAnswers").then().statusCode(200)
                .body("items.findAll { it.text.equalsIgnoreCase('" + words + "') }.uses", contains(2));
    }

    @Test
    void everyPlaceWhereCodesAreCountedExists() {
        for (var vocabulary : uses.vocabularies()) {
            var codes = sql.query("select code from vocabulary_term where vocabulary = :vocabulary").with("vocabulary", vocabulary).list(row -> row.text("code"));
            assertThat(codes).as(vocabulary).containsAll(uses.count(vocabulary).keySet().stream().filter(codes::contains).toList());
            uses.typed(vocabulary);
        }
    }

    /** A list whose codes are the constants of an enum is fixed, and a fixed list is one of those. */
    @Test
    void listsThatStandInCodeAreTheFixedOnes() {
        var enums = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("brussels.samenhang").stream()
                .filter(JavaClass::isEnum).map(VocabularyManagingTest::constants).collect(Collectors.toSet());
        var lists = sql.query("select vocabulary, array_agg(code) as codes from vocabulary_term where vocabulary not like 'test%' group by vocabulary")
                .list(row -> Map.entry(row.text("vocabulary"), Set.copyOf(row.texts("codes"))));

        assertThat(lists.stream().filter(entry -> enums.contains(entry.getValue())).map(Map.Entry::getKey).toList()).containsExactlyInAnyOrderElementsOf(FixedVocabularies.WHOLE);
    }

    @Test
    void aCodeIsMadeOfTheLabelAndNeverTwice() {
        assertEquals("peerSupport247", TermCode.of("Peer support (24/7)", Set.of()));
        assertEquals("peerSupport2472", TermCode.of("Peer support (24/7)", Set.of("peerSupport247")));
        assertEquals("term3rdPlace", TermCode.of("3rd place", Set.of()));
        assertEquals("cafeSante", TermCode.of("Café-Santé", Set.of()));
        assertEquals("term", TermCode.of("你好", Set.of()));
    }

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getModifiers().contains(JavaModifier.ENUM)).map(JavaField::getName).collect(Collectors.toSet());
    }

    private void ship(String terms) {
        QuarkusTransaction.requiringNew().run(() -> sql.query("select define_vocabulary(:list, jsonb_build_object('nl', :list), :terms::jsonb)::text as done")
                .with("list", list).with("terms", terms).list(row -> row.text("done")));
    }

    private String etag() {
        return Api.as(Tokens.administration()).get("/vocabularies/" + list).header("ETag");
    }

    private ValidatableResponse add(String nl, String fr, String en) {
        return post("/terms", Map.of("words", Map.of("label", Map.of("nl", nl, "fr", fr, "en", en))));
    }

    private ValidatableResponse edit(String term, String etag, Map<String, Object> words) {
        return Api.as(Tokens.administration()).header("If-Match", etag).contentType("application/merge-patch+json").body(words)
                .patch("/vocabularies/" + list + "/terms/" + term).then();
    }

    private ValidatableResponse order(String etag, List<String> codes) {
        return Api.as(Tokens.administration()).header("If-Match", etag).contentType(ContentType.JSON).body(Map.of("codes", codes)).put("/vocabularies/" + list + "/order").then();
    }

    private static ValidatableResponse patch(UUID organization, Map<String, Object> changes) {
        var path = "/organizations/" + organization;
        return Api.as(Tokens.administration()).header("If-Match", Api.as(Tokens.administration()).get(path).header("ETag")).contentType("application/merge-patch+json")
                .body(changes).patch(path).then();
    }

    private ValidatableResponse post(String path, Object body) {
        return Api.as(Tokens.administration()).contentType(ContentType.JSON).body(body).post("/vocabularies/" + list + path).then();
    }
}
