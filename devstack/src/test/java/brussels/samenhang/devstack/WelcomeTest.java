package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    private static final Settings SETTINGS = Settings.from(Map.of("SAMENHANG_WEB_PORT", "9000", "SAMENHANG_MAIL_PAGE_PORT", "9025"), Path.of(""));

    @Test
    void theAccountsShownAreTheOnesThatCanSignIn() throws Exception {
        var inTheRealm = new TreeMap<String, String>();
        JsonNode users = new ObjectMapper().readTree(Repository.text("deploy/keycloak/samenhang-demo-users.json")).get("users");
        StreamSupport.stream(users.spliterator(), false)
                .forEach(user -> inTheRealm.put(user.get("username").asText(), user.at("/attributes/locale/0").asText()));
        var shown = new TreeMap<String, String>();
        Demo.ACCOUNTS.forEach(account -> shown.put(account.login(), account.language()));
        assertEquals(inTheRealm, shown);
    }

    @Test
    void everyAccountStandsOnALineWithItsKind() {
        String text = String.join("\n", Welcome.lines(SETTINGS, true));
        assertTrue(text.contains("    regio@samenhang.example          regional administration               nl  registrations to review"), text);
        assertEquals(Demo.ACCOUNTS.size() + 2, text.lines().filter(line -> line.startsWith("    ")).count());
    }

    @Test
    void theAddressesAreThoseOfThisStack() {
        String text = String.join("\n", Welcome.lines(SETTINGS, true));
        assertTrue(text.contains("  Application      http://localhost:9000\n"), text);
        assertTrue(text.contains("  Mailbox          http://localhost:9025 "), text);
    }

    @Test
    void withoutTheApplicationOnlyTheServicesAreShown() {
        String text = String.join("\n", Welcome.lines(SETTINGS, false));
        assertTrue(text.contains("PostgreSQL") && !text.contains("Application") && !text.contains("regio@"), text);
    }
}
