package brussels.samenhang.organization.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.samenhang.shared.text.CamelCase;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class OwnDataTest {

    private static final String PATH = "/organizations/00000000-0000-7000-9002-000000000011/ownData";

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @EnumSource(OwnDataSections.class)
    void everyColumnOfEverySectionHasItsWords(OwnDataSections section) throws SQLException {
        assertThat(Texts.has(Language.nl, "ownData.section." + section)).isTrue();
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(section.statement().replace(":id", "?"))) {
            for (var i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setObject(i, UUID.randomUUID());
            }
            var columns = statement.getMetaData();
            for (var i = 1; i <= columns.getColumnCount(); i++) {
                assertThat(Texts.has(Language.nl, "ownData.field." + CamelCase.ofColumn(columns.getColumnLabel(i)))).as(section + "." + columns.getColumnLabel(i)).isTrue();
            }
        }
    }

    @Test
    void itTellsWhatIsKnownAndWhoSeesItWithoutAddressesOfPeople() {
        Api.as(Tokens.partnerInMarollen()).get(PATH).then().statusCode(200)
                .body("sections.code", hasItems("record", "contacts", "sites", "memberships", "people", "joinRequests"))
                .body("sections.find { it.code == 'record' }.visibility", equalTo("everybody"))
                .body("sections.find { it.code == 'record' }.rows[0].name.nl", equalTo("Buurthuis De Synthese"))
                .body("sections.find { it.code == 'people' }.visibility", equalTo("ownPeople"))
                .body("sections.find { it.code == 'people' }.columns.code", hasItems("person", "role", "since"))
                .body(not(containsString("partner@samenhang.example")));
    }

    @Test
    void itIsTakenAlongAsAWorkbookWithASheetForEachKind() throws IOException {
        var answer = Api.uncontracted().auth().oauth2(Tokens.partnerInMarollen()).accept(OwnDataWorkbook.MEDIA_TYPE).header("Accept-Language", "fr").get(PATH).then().statusCode(200)
                .contentType(OwnDataWorkbook.MEDIA_TYPE).extract().asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).contains("Données de l’organisation", "Points de contact", "Partenariats");
            var contacts = workbook.findSheet("Points de contact").orElseThrow().read();
            assertThat(contacts.get(0).getCellText(0)).isEqualTo("Points de contact – tout le monde peut le voir");
            assertThat(contacts.get(1).getCellText(0)).isEqualTo("Fonction");
            assertThat(contacts.get(2).getCellText(1)).isEqualTo("info@organisatie-11.example");
        }
    }
}
