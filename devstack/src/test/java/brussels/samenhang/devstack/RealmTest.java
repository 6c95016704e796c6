package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final JsonNode REALM = json("deploy/keycloak/samenhang-realm.json");
    private static final JsonNode USERS = json("deploy/keycloak/samenhang-demo-users.json").get("users");

    @Test
    void theRealmOfADeploymentCarriesNoUserAndNoSecret() {
        assertFalse(REALM.has("users"));
        assertEquals("${SAMENHANG_TOOL_SECRET}", client("samenhang-tool").get("secret").asText());
    }

    @Test
    void bothClientsGetTokensMeantForTheApi() {
        for (String id : List.of("samenhang-web", "samenhang-tool")) {
            assertTrue(texts(client(id).get("defaultClientScopes")).contains("samenhang-api"), id);
        }
        JsonNode audience = stream(scope("samenhang-api").get("protocolMappers")).filter(mapper -> mapper.get("name").asText().equals("audience")).findFirst().orElseThrow();
        assertEquals("samenhang-api", audience.at("/config/included.custom.audience").asText());
    }

    @Test
    void everyTokenForTheApiNamesItsAccountByWhichAToolIsTold() {
        assertTrue(stream(scope("samenhang-api").get("protocolMappers"))
                .anyMatch(mapper -> mapper.at("/config/claim.name").asText().equals("preferred_username")
                        && mapper.at("/config/access.token.claim").asBoolean()));
    }

    @Test
    void theApplicationHasNoSecretAndMustProveItAskedForTheCode() {
        JsonNode web = client("samenhang-web");
        assertTrue(web.get("publicClient").asBoolean());
        assertEquals("S256", web.at("/attributes/pkce.code.challenge.method").asText());
        assertFalse(web.get("implicitFlowEnabled").asBoolean() || web.get("directAccessGrantsEnabled").asBoolean());
        assertEquals(Set.of("${SAMENHANG_PUBLIC_URL}/*"), texts(web.get("redirectUris")));
    }

    @Test
    void theToolReadsTheRegisterAndTheIndicatorsAndHasNoRole() {
        assertEquals(Set.of("basic", "samenhang-api", "register.read", "indicators.read"), texts(client("samenhang-tool").get("defaultClientScopes")));
        assertFalse(client("samenhang-tool").get("fullScopeAllowed").asBoolean());
        assertFalse(stream(REALM.get("scopeMappings")).anyMatch(mapping -> mapping.get("client").asText().equals("samenhang-tool")));
    }

    @Test
    void peopleSignUpThemselvesWithAVerifiedAddressInThreeLanguages() {
        assertTrue(REALM.get("registrationAllowed").asBoolean() && REALM.get("verifyEmail").asBoolean() && REALM.get("resetPasswordAllowed").asBoolean());
        assertEquals(Set.of("nl", "fr", "en"), texts(REALM.get("supportedLocales")));
        assertEquals("nl", REALM.get("defaultLocale").asText());
    }

    @Test
    void theSignInPagesHaveAThemeThatIsThereAndSpeaksEachLanguage() {
        String theme = "deploy/keycloak/themes/%s/login/".formatted(REALM.get("loginTheme").asText());
        assertTrue(Repository.text(theme + "theme.properties").contains("styles=css/styles.css css/samenhang.css"));
        assertTrue(Files.exists(Repository.path(theme + "resources/css/samenhang.css")));
        Set<Set<String>> keys = Stream.of("nl", "fr", "en")
                .map(language -> Repository.text(theme + "messages/messages_" + language + ".properties"))
                .map(messages -> messages.lines().map(line -> line.replaceFirst("=.*", "")).collect(Collectors.<String>toSet()))
                .collect(Collectors.toSet());
        assertEquals(1, keys.size(), keys.toString());
    }

    @Test
    void guessingPasswordsIsSlowedDown() {
        assertTrue(REALM.get("bruteForceProtected").asBoolean());
        assertEquals(300, REALM.get("accessTokenLifespan").asInt());
    }

    @Test
    void everyPlaceholderOfTheRealmIsGivenByTheDeploymentOrHasADefault() {
        Set<String> asked = Pattern.compile("\\$\\{(SAMENHANG_\\w+)}").matcher(REALM.toString()).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("SAMENHANG_MAIL_FROM", "SAMENHANG_PUBLIC_URL", "SAMENHANG_SMTP_HOST", "SAMENHANG_SMTP_PORT", "SAMENHANG_TOOL_SECRET"), asked);
        assertEquals(asked, asked.stream().filter(Compose.load().environment("keycloak")::containsKey).collect(Collectors.toSet()));
    }

    @Test
    void demoUsersKeepTheSubjectsTheDemoDataKnowThemBy() {
        assertEquals(List.of("1", "2", "3", "4", "5", "6"),
                stream(USERS).map(user -> user.get("id").asText().replaceFirst("00000000-0000-4000-8000-0+", "")).toList());
        assertTrue(stream(USERS).allMatch(user -> user.get("emailVerified").asBoolean() && user.get("email").equals(user.get("username"))));
        assertTrue(stream(USERS).allMatch(user -> user.at("/credentials/0/value").asText().equals(Demo.PASSWORD)));
    }

    @Test
    void onlyTheOnesWhoNeedItHaveARealmRole() {
        assertEquals("[regio administration, evaluator evaluator]", stream(USERS)
                .flatMap(user -> texts(user.get("realmRoles")).stream()
                        .filter(role -> !role.startsWith("default-roles"))
                        .map(role -> user.get("username").asText().replace("@samenhang.example", "") + " " + role))
                .toList().toString());
    }

    private static JsonNode client(String id) {
        return stream(REALM.get("clients")).filter(client -> client.get("clientId").asText().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode scope(String name) {
        return stream(REALM.get("clientScopes")).filter(scope -> scope.get("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(Repository.text(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
