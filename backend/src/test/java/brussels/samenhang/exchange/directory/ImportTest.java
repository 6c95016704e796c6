package brussels.samenhang.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.table.Tables;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every test has a directory and names of its own, so that they do not meet. */
@QuarkusTest
class ImportTest {

    private static final String TYPE = "Buurthuis";

    @Inject
    Sql sql;

    @Inject
    Fixtures fixtures;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "Gids " + mark;

    @Test
    void columnsAreGuessedCheckedAndImportedOnceAndTheSameFileAgainChangesNothing() {
        var file = """
                Nr;Naam;Nom;Soort;Ondernemingsnummer;Sectoren;Straat;Nr huis;Postcode;Gemeente;E-mail;Telefoon;Leden
                1;Huis Kwinten %1$s;Maison Quentin %1$s;%2$s;0202.239.951;Welzijn, gezondheid;Kerkstraat;3;1050;Elsene;onthaal@voorbeeld.example;+32 2 555 00 00;120
                2;Huis Abel %1$s;;%2$s;;;;;;Ixelles;;;
                """.formatted(mark, TYPE);
        var first = upload(file);
        assertThat(first.getList("mapping.field", String.class)).contains("sourceKey", "nameNl", "nameFr", "type", "enterpriseNumber", "sectors", "street", "postalCode", "municipality", "email", "phone", "members");
        check(first).body("counts.added", equalTo(2)).body("counts.refused", equalTo(0));
        imported(first, false).body("state", equalTo("imported")).body("counts.added", equalTo(2));
        var id = UUID.fromString(sql.query("select id from organization where source = :source and source_key = '1'").with("source", source).first(row -> row.text("id")).orElseThrow());
        Api.publicly().get("/organizations/" + id).then().body("name.fr", equalTo("Maison Quentin " + mark)).body("enterpriseNumber", equalTo("0202239951"))
                .body("sectors", contains("health", "welfare")).body("municipality.nisCode", equalTo(21009)).body("sites[0].street", equalTo("Kerkstraat"))
                .body("contacts[0].email", equalTo("onthaal@voorbeeld.example"));
        assertThat(sql.query("select act from journal_entry where subject_id = :id").with("id", id).list(row -> row.text("act"))).containsExactly("organizationImported");

        var again = upload(file);
        check(again).body("counts.unchanged", equalTo(2)).body("counts.added", equalTo(0));
        imported(again, false).body("counts.unchanged", equalTo(2));
        assertThat(sql.query("select version from organization where id = :id").with("id", id).first(row -> row.integer("version"))).contains(0);
        assertThat(sql.query("select act from journal_entry where subject_id = :id").with("id", id).list(row -> row.text("act"))).hasSize(1);
    }

    @Test
    void everyRuleThatIsBrokenIsToldPerRowAndNothingIsImportedUnlessTheGoodRowsAreAskedFor() {
        var view = upload("""
                naam,soort,ondernemingsnummer,gemeente,email,sectoren
                Goed %1$s,%2$s,,Elsene,,welzijn
                ,%2$s,,Elsene,,
                Slecht %1$s,Ruimteschip,0202239952,Atlantis,geen adres,tovenarij
                """.formatted(mark, TYPE));
        check(view).body("counts.added", equalTo(1)).body("counts.refused", equalTo(2));
        rows(view, "?outcome=refused").body("items.row", contains(3, 4)).body("items[0].findings.rule", contains("nameMissing"))
                .body("items[1].findings.rule", hasItems("unknownType", "numberChecksum", "unknownMunicipality", "emailForm", "unknownCode"))
                .body("items[1].findings.find { it.rule == 'unknownMunicipality' }.message", equalTo("“Atlantis” is geen Belgische gemeente die we kennen. Schrijf de naam van de gemeente of haar NIS-code."))
                .body("items[1].findings.find { it.rule == 'unknownMunicipality' }.column", equalTo("gemeente"));
        rows(view, "?field=email").body("items.row", contains(4));
        var report = Api.uncontracted().auth().oauth2(Tokens.administration()).header("Accept", "text/csv").header("Accept-Language", "fr")
                .get("/organizationImports/" + id(view) + "/rows?outcome=refused").then().statusCode(200).contentType(containsString("text/csv")).extract().asString();
        assertThat(report).contains("Ligne,Nom,").contains("« Atlantis » n’est pas une commune belge connue");

        run(view, false, false, "failed").body("problem.detail", containsString("2 rijen kunnen niet worden ingevoerd"));
        assertThat(known("Goed " + mark)).isZero();
        get(view).body("state", equalTo("checked"));
        imported(view, true).body("counts.added", equalTo(1)).body("counts.refused", equalTo(2));
        assertThat(known("Goed " + mark)).isOne();
    }

    @Test
    void whatAnOrganizationConfirmedItselfStaysAndOnlyItsGapsAreFilled() {
        var header = "sleutel;naam;soort;gemeente;website;doel\n";
        imported(upload(header + "7;Huis Zelf %s;%s;Ukkel;https://oud.example;\n".formatted(mark, TYPE)), false);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update organization set website = 'https://eigen.example', last_confirmed_on = current_date + 1 where source = :source")
                .with("source", source).execute());
        var next = upload(header + "7;Huis Zelf %s;%s;Ukkel;https://oud.example;Elke dag open\n".formatted(mark, TYPE));
        check(next).body("counts.changed", equalTo(1)).body("counts.remarks", equalTo(1));
        rows(next, "").body("items[0].findings.rule", contains("keptConfirmed")).body("items[0].findings[0].message", containsString("https://eigen.example"))
                .body("items[0].changes.field", contains("purposeNl")).body("items[0].matchedBy", equalTo("key"));
        imported(next, false);
        assertThat(sql.query("select website || ' ' || (purpose ->> 'nl') as told from organization where source = :source").with("source", source).first(row -> row.text("told")))
                .contains("https://eigen.example Elke dag open");
    }

    @Test
    void aNumberIsBelievedOnlyWithANearNameAndANearNameIsHeldUntilSomebodySays() {
        var shared = fixtures.organization("Sociale dienst " + mark);
        QuarkusTransaction.requiringNew().run(() -> sql.query("""
                update organization set enterprise_number = '0212346955', municipality_id = (select id from territory where nis_code = 21013) where id = :id""").with("id", shared).execute());
        var view = upload("""
                naam,soort,ondernemingsnummer,gemeente
                Socialle dienst %1$s,%2$s,0212346955,
                Zwembad Waterval,%2$s,0212346955,Vorst
                Sociale dienste %1$s,%2$s,,Sint-Gillis
                """.formatted(mark, TYPE));
        check(view).body("counts.refused", equalTo(1));
        rows(view, "").body("items.matchedBy", hasItem("number")).body("items[0].organization.id", equalTo(shared.toString()))
                .body("items[1].outcome", equalTo("added")).body("items[1].findings.rule", contains("sharedNumber"))
                .body("items[2].outcome", equalTo("refused")).body("items[2].findings.rule", contains("nearHeld")).body("items[2].organization.id", equalTo(shared.toString()));
        edit(view, Map.of("nearNames", "add"));
        check(view).body("counts.refused", equalTo(0)).body("counts.added", equalTo(2));
    }

    /** A record one row of a directory is known to be is no other row's: its keys say so at the first reading as at the next. */
    @Test
    void aNearNameOfARecordThatIsAnotherRowsIsAddedAtOnceAndNotOnlyTheSecondTime() {
        var known = fixtures.organization("Buurtwerk Zonnebloem " + mark);
        QuarkusTransaction.requiringNew().run(() -> sql.query("update organization set municipality_id = (select id from territory where nis_code = 21013) where id = :id").with("id", known).execute());
        var file = """
                nr,naam,soort,gemeente
                1,Buurtwerk Zonnebloemm %1$s,%2$s,Sint-Gillis
                2,Buurtwerk Zonnebloem %1$s,%2$s,Sint-Gillis
                3,Buurtwerk Zonnebloem %1$s,%2$s,Sint-Gillis
                """.formatted(mark, TYPE);
        var first = upload(file);
        check(first).body("counts.refused", equalTo(0)).body("counts.added", equalTo(2));
        rows(first, "").body("items[0].outcome", equalTo("added")).body("items[1].organization.id", equalTo(known.toString()))
                .body("items[2].outcome", equalTo("added")).body("items[2].findings.rule", contains("likeRow"));
        imported(first, false).body("counts.added", equalTo(2));
        var again = upload(file);
        check(again).body("counts.unchanged", equalTo(3)).body("counts.added", equalTo(0));
    }

    @Test
    void howColumnsWereUnderstoodIsKeptForTheNextFileOfThatDirectory() {
        var view = upload("Wie,Waar\nHuis Een %s,Elsene\n".formatted(mark));
        assertThat(view.getList("mapping")).isEmpty();
        Api.as(Tokens.administration()).contentType("application/json").body(Map.of("dryRun", true)).post("/organizationImports/" + id(view) + "/runs").then().statusCode(409)
                .body("detail", equalTo("Zeg eerst in welke kolom de naam staat, in het Nederlands of in het Frans."));
        edit(view, Map.of("mapping", List.of(Map.of("field", "nameNl", "column", 0), Map.of("field", "type", "value", "neighborhoodHouse")), "definition", "Wat de stad een buurthuis noemt"));
        var next = upload("Waar,Wie\nElsene,Huis Twee %s\n".formatted(mark));
        assertThat(next.getString("definition")).isEqualTo("Wat de stad een buurthuis noemt");
        assertThat(next.getList("mapping.field", String.class)).containsExactlyInAnyOrder("nameNl", "type");
        assertThat(next.getInt("mapping.find { it.field == 'nameNl' }.column")).isEqualTo(1);
        check(next).body("counts.added", equalTo(1));
    }

    @Test
    void aMappingThatMakesNoSenseIsRefusedPointByPoint() {
        var view = upload("naam\nHuis\n");
        Api.as(Tokens.administration()).contentType("application/merge-patch+json").header("If-Match", "*")
                .body(Map.of("mapping", List.of(Map.of("field", "nameNl", "column", 9), Map.of("field", "shoeSize", "column", 0), Map.of("field", "type"))))
                .patch("/organizationImports/" + id(view)).then().statusCode(400).body("issues.name", contains("mapping[0].column", "mapping[1].field", "mapping[2].column"));
    }

    @Test
    void whatIsNoDirectoryIsExplained() {
        Api.as(Tokens.administration()).contentType("application/octet-stream").body(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
                .post("/organizationImports?fileName=lijst.csv&source=Test").then().statusCode(400)
                .body("issues[0].detail", equalTo("Dit is een bestand van de soort PNG, wat de naam ook zegt. Bewaar de lijst als CSV of als Excel-werkmap (.xlsx)."));
        Api.as(Tokens.administration()).contentType("application/octet-stream").body("naam\nHuis\n".getBytes(StandardCharsets.UTF_8))
                .post("/organizationImports?fileName=lijst.csv").then().statusCode(400).body("issues[0].name", equalTo("source"));
    }

    @Test
    void whatIsExportedAndImportedAgainChangesNothingWhateverTheValuesHold() {
        var nasty = List.of("=1+1", "+32 \"quote\"", "-- streep; punt, komma", "@handle | bar \\ back", "'=apostrof", "Ünïcödé 👩‍👩‍👧 ŒǼ", "twee\nregels", "'gewoon", "  <b>&amp;</b> _x0041_");
        for (var name : nasty) {
            var id = fixtures.organization("x");
            QuarkusTransaction.requiringNew().run(() -> {
                sql.query("""
                        update organization set name = jsonb_build_object('nl', :name::text, 'fr', :mark::text), aliases = jsonb_build_array(jsonb_build_object('lang', 'fr', 'name', :name::text)),
                          type = 'other', type_other = :name, sectors = '{welfare,health}', languages = '{nl,fr}', purpose = jsonb_build_object('fr', :name::text), website = 'https://x.example/=1',
                          enterprise_number = '0202239951', members = 12, municipality_id = (select id from territory where nis_code = 21009) where id = :id""")
                        .with("name", name.strip()).with("mark", "Rondreis " + mark).with("id", id).execute();
                sql.query("insert into organization_site (organization_id, street, house_number, postal_code) values (:id, :name, '=1', '1050')").with("name", name.strip()).with("id", id).execute();
                sql.query("insert into organization_contact (organization_id, function, email, phone, person_name) values (:id, jsonb_build_object('nl', :name::text), 'a@b.example', '+32 2 555', 'Geheim Persoon')")
                        .with("name", name.strip()).with("id", id).execute();
                sql.query("insert into organization_identifier (organization_id, scheme, number) values (:id, 'establishmentUnit', '2123456789')").with("id", id).execute();
            });
        }
        for (var type : List.of(Tables.CSV, Tables.XLSX)) {
            var file = Api.uncontracted().header("Accept", type).get("/organizationExports?q=Rondreis " + mark).then().statusCode(200).contentType(containsString(type))
                    .header("Content-Disposition", containsString("attachment")).extract().asByteArray();
            assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Geheim");
            var view = upload(file);
            check(view).body("counts.unchanged", equalTo(nasty.size())).body("counts.changed", equalTo(0)).body("counts.remarks", equalTo(0));
            imported(view, false).body("counts.unchanged", equalTo(nasty.size()));
        }
        assertThat(sql.query("select distinct version from organization where name ->> 'fr' = :mark").with("mark", "Rondreis " + mark).list(row -> row.integer("version"))).containsExactly(0);
        Api.publicly().get("/organizationExports?q=Rondreis " + mark).then().body("organizations", equalTo(nasty.size())).body("columns.code", hasItem("nameNl"));
        var csv = Api.uncontracted().header("Accept", "text/csv").get("/organizationExports?q=Rondreis " + mark).asString();
        assertThat(csv.lines()).noneMatch(line -> line.matches("(.*[,\"])?[=@].*") && line.matches(".*(^|,)\"?[=+@].*"));
    }

    private JsonPath upload(String content) {
        return upload(content.getBytes(StandardCharsets.UTF_8));
    }

    private JsonPath upload(byte[] content) {
        return Api.as(Tokens.administration()).contentType("application/octet-stream").body(content).queryParam("fileName", "lijst.csv").queryParam("source", source)
                .post("/organizationImports").then().statusCode(201).extract().jsonPath();
    }

    private static String id(JsonPath view) {
        return view.getString("id");
    }

    private static ValidatableResponse get(JsonPath view) {
        return Api.as(Tokens.administration()).get("/organizationImports/" + id(view)).then().statusCode(200);
    }

    private static ValidatableResponse rows(JsonPath view, String query) {
        return Api.as(Tokens.administration()).get("/organizationImports/" + id(view) + "/rows" + query).then().statusCode(200);
    }

    private static void edit(JsonPath view, Map<String, Object> patch) {
        Api.as(Tokens.administration()).contentType("application/merge-patch+json").header("If-Match", "*").body(patch).patch("/organizationImports/" + id(view)).then().statusCode(200);
    }

    private ValidatableResponse check(JsonPath view) {
        run(view, true, false, "done");
        return get(view);
    }

    private ValidatableResponse imported(JsonPath view, boolean skipRefused) {
        if (!get(view).extract().path("state").equals("checked")) {
            check(view);
        }
        run(view, false, skipRefused, "done");
        return get(view);
    }

    private ValidatableResponse run(JsonPath view, boolean dryRun, boolean skipRefused, String state) {
        String task = Api.as(Tokens.administration()).contentType("application/json").body(Map.of("dryRun", dryRun, "skipRefused", skipRefused))
                .post("/organizationImports/" + id(view) + "/runs").then().statusCode(202).extract().path("id");
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50))
                .until(() -> sql.query("select from work where id = :id and state <> 'processing'").with("id", UUID.fromString(task)).exists());
        return Api.as(Tokens.administration()).get("/tasks/" + task + "?redirect=false").then().body("state", equalTo(state));
    }

    private long known(String name) {
        return sql.query("select from organization where name ->> 'nl' = :name").with("name", name).count();
    }
}
