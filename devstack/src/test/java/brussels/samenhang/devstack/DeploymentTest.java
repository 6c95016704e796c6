package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The deployment files against the application they deploy; no container engine is needed for that. */
class DeploymentTest {

    private static final Compose COMPOSE = Compose.load();
    private static final String APPLICATION = Repository.text("backend/src/main/resources/application.properties");
    private static final String NGINX = Repository.text("deploy/web/nginx.conf") + Repository.text("deploy/web/security-headers.inc");

    @Test
    void everyPartOfTheProductIsDeployed() {
        assertEquals(Set.of("postgres", "keycloak", "migrate", "api", "web"), COMPOSE.names());
    }

    @Test
    void whatIsToldToTheApiIsReadByTheApplication() {
        Set<String> read = names("\\$\\{(SAMENHANG_\\w+)", APPLICATION);
        for (String service : Set.of("api", "migrate")) {
            Set<String> unread = samenhang(COMPOSE.environment(service).keySet());
            unread.removeAll(read);
            assertEquals(Set.of(), unread, service);
        }
    }

    @Test
    void nothingThatFitsOnlyADevelopersMachineIsLeftToItsDefault() {
        Set<String> local = names("\\$\\{(SAMENHANG_\\w+)(?=:[^}]*(?:localhost|samenhang\\.example))", APPLICATION);
        Set<String> passwords = names("\\$\\{(SAMENHANG_DB_PASSWORD)", APPLICATION);
        Set<String> without = names("\\$\\{(SAMENHANG_\\w+)(?=})", APPLICATION);
        Set<String> needed = Stream.of(local, passwords, without).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(needed.size() >= 6, needed.toString());
        needed.removeAll(COMPOSE.environment("api").keySet());
        assertEquals(Set.of(), needed);
    }

    @Test
    void whatIsToldToNginxIsUsedByIt() {
        assertEquals(names("\\$\\{(SAMENHANG_\\w+)}", NGINX), samenhang(COMPOSE.environment("web").keySet()));
    }

    @Test
    void onlyTheMigrationKnowsTheOwnerAndItEnds() {
        Map<String, String> migrate = COMPOSE.environment("migrate");
        assertEquals("true", migrate.get("SAMENHANG_MIGRATE_AT_START"));
        assertEquals("true", migrate.get("QUARKUS_INIT_AND_EXIT"));
        assertFalse(COMPOSE.environment("api").containsKey("SAMENHANG_DB_OWNER_PASSWORD"));
        assertEquals(Map.of("condition", "service_completed_successfully"), COMPOSE.map("api", "depends_on").get("migrate"));
    }

    @Test
    void everySecretComesFromTheEnvironmentAndTheExampleNamesIt() {
        Properties example = properties(".env.example");
        Set<String> required = names("\\$\\{(\\w+):\\?", COMPOSE.text());
        assertTrue(required.containsAll(Set.of("POSTGRES_PASSWORD", "SAMENHANG_DB_PASSWORD", "SAMENHANG_DB_OWNER_PASSWORD",
                "KEYCLOAK_DB_PASSWORD", "KEYCLOAK_ADMIN_PASSWORD", "SAMENHANG_TOOL_SECRET")), required.toString());
        assertEquals(Set.of(), required.stream().filter(name -> !example.containsKey(name)).collect(Collectors.toSet()));
        COMPOSE.names().forEach(service -> COMPOSE.environment(service).forEach((name, value) -> {
            if (name.endsWith("PASSWORD") || name.endsWith("SECRET")) {
                assertTrue(value.matches("\\$\\{\\w+:\\?.*}"), service + " " + name);
            }
        }));
    }

    @Test
    void nothingRunsAsRootOrMayBecomeIt() {
        for (String service : COMPOSE.names()) {
            String user = String.valueOf(COMPOSE.services().get(service).get("user"));
            assertTrue(user.matches("[1-9]\\d*(:[1-9]\\d*)?"), service + " runs as " + user);
            assertEquals("[no-new-privileges:true]", COMPOSE.list(service, "security_opt").toString(), service);
            assertEquals("[ALL]", COMPOSE.list(service, "cap_drop").toString(), service);
        }
        for (String part : Set.of("api", "web", "keycloak")) {
            assertTrue(Pattern.compile("(?m)^USER [1-9]").matcher(dockerfile(part)).find(), part);
        }
    }

    @Test
    void everyServiceThatStaysHasAHealthCheckAtAnAddressThatExists() {
        assertTrue(APPLICATION.contains("quarkus.rest.path=/rest/samenhang/v1"));
        assertTrue(COMPOSE.healthCheck("api").contains("GET /rest/samenhang/v1/health ") && COMPOSE.healthCheck("api").endsWith("/8080"));
        assertTrue(COMPOSE.healthCheck("web").endsWith("http://127.0.0.1:8080/config.json") && NGINX.contains("location = /config.json"));
        assertTrue(COMPOSE.healthCheck("keycloak").contains("/health/ready") && dockerfile("keycloak").contains("KC_HEALTH_ENABLED=true"));
        assertTrue(COMPOSE.healthCheck("postgres").contains("pg_isready"));
        for (String part : Set.of("api", "web", "keycloak")) {
            String inImage = Pattern.compile("(?s)HEALTHCHECK.*?CMD \\[(.*?)]\\n").matcher(dockerfile(part)).results().findFirst().orElseThrow().group(1);
            String command = inImage.replaceAll("^\"|\"$", "").replace("\", \"", " ").replace("\\\\", "\\");
            assertEquals("CMD " + command, COMPOSE.healthCheck(part), part);
        }
    }

    @Test
    void theAnswerOfTheHealthCheckIsThere() {
        assertTrue(Repository.text("openapi.yaml").contains("/health:"));
    }

    @Test
    void portsInsideAndOutsideFitTogether() {
        assertEquals("8080", COMPOSE.environment("api").get("SAMENHANG_HTTP_PORT"));
        assertEquals("api:8080", COMPOSE.environment("web").get("SAMENHANG_API_UPSTREAM"));
        assertTrue(dockerfile("api").contains("EXPOSE 8080") && dockerfile("web").contains("EXPOSE 8080") && NGINX.contains("listen 8080;"));
        assertEquals("[${SAMENHANG_WEB_PORT:-8000}:8080]", COMPOSE.list("web", "ports").toString());
        assertEquals("[${SAMENHANG_KEYCLOAK_PORT:-8180}:8080]", COMPOSE.list("keycloak", "ports").toString());
        assertEquals("[]", COMPOSE.list("postgres", "ports").toString(), "the database is reached from inside only");
        assertEquals("[]", COMPOSE.list("api", "ports").toString(), "the API is reached through nginx");
    }

    @Test
    void addressesAndNamesAreTheOnesOfTheRealmAndTheDatabase() {
        Map<String, String> api = COMPOSE.environment("api");
        assertEquals("jdbc:postgresql://postgres:5432/samenhang", api.get("SAMENHANG_DB_URL"));
        assertEquals("samenhang_app", api.get("SAMENHANG_DB_USER"));
        assertEquals("samenhang_owner", COMPOSE.environment("migrate").get("SAMENHANG_DB_OWNER"));
        assertEquals(api.get("SAMENHANG_OIDC_ISSUER"), COMPOSE.environment("web").get("SAMENHANG_OIDC_AUTHORITY"));
        String init = Repository.text("deploy/postgres/init.sql");
        assertTrue(init.contains("CREATE DATABASE samenhang OWNER samenhang_owner") && init.contains("TO samenhang_app"));
        String realm = Repository.text("deploy/keycloak/samenhang-realm.json");
        assertTrue(realm.contains("\"clientId\": \"%s\"".formatted(COMPOSE.environment("web").get("SAMENHANG_OIDC_CLIENT_ID"))));
    }

    @Test
    void everyFileThatIsBuiltFromOrMountedExists() {
        for (String service : COMPOSE.names()) {
            Object dockerfile = COMPOSE.map(service, "build").get("dockerfile");
            assertTrue(dockerfile == null || Files.exists(Repository.path(dockerfile.toString())), service + " " + dockerfile);
            COMPOSE.list(service, "volumes").stream()
                    .filter(volume -> volume.startsWith("./"))
                    .forEach(volume -> assertTrue(Files.exists(Repository.path(volume.substring(2, volume.indexOf(':')))), volume));
        }
        for (String part : Set.of("api", "web", "keycloak")) {
            assertAll(part, Pattern.compile("(?m)^COPY (?!--from)(.+) \\S+$").matcher(dockerfile(part)).results()
                    .flatMap(copy -> Stream.of(copy.group(1).split(" ")))
                    .map(source -> () -> assertTrue(Files.exists(Repository.path(source)), source)));
        }
    }

    @Test
    void theImagesHaveTheVersionsTheDevstackRuns() {
        assertTrue(dockerfile("keycloak").contains("keycloak:%s AS build".formatted(Versions.KEYCLOAK)));
        assertEquals("postgres:" + Versions.POSTGRES.substring(0, 2), COMPOSE.services().get("postgres").get("image"));
        assertTrue(dockerfile("api").contains("FROM eclipse-temurin:%d-jre".formatted(25)));
    }

    @Test
    void nginxHandsTheApiOnAndServesTheApplicationForEveryOtherAddress() {
        assertNotNull(location("/rest/"));
        assertTrue(location("/rest/").contains("proxy_pass $api;"));
        assertTrue(location("/doc/").contains("proxy_pass $api;"));
        assertTrue(NGINX.contains("set $api http://${SAMENHANG_API_UPSTREAM};"));
        assertTrue(NGINX.contains("resolver ${NGINX_LOCAL_RESOLVERS} ") && dockerfile("web").contains("NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1"));
        assertTrue(location("/").contains("try_files $uri /index.html;"));
        assertTrue(location("/assets/").contains("immutable"));
        assertEquals("true", COMPOSE.environment("api").get("SAMENHANG_BEHIND_PROXY"));
    }

    @Test
    void whatNginxServesItselfCarriesTheSecurityHeaders() {
        for (String place : Set.of("= /config.json", "/assets/", "/")) {
            assertTrue(location(place).contains("include /etc/nginx/conf.d/security-headers.inc;"), place);
        }
        for (String header : Set.of("Content-Security-Policy", "X-Content-Type-Options nosniff", "X-Frame-Options DENY", "Referrer-Policy", "Permissions-Policy")) {
            assertTrue(NGINX.contains("add_header " + header), header);
        }
        assertTrue(NGINX.contains("script-src 'self';") && NGINX.contains("frame-ancestors 'none'"));
    }

    @Test
    void onlyPagesForOtherWebsitesMayBeFramed() {
        String embed = location("/embed/");
        assertTrue(embed.contains("include /etc/nginx/conf.d/embed-headers.inc;"));
        assertTrue(embed.contains("try_files /index.html =404;"), "going on to another location would take its headers");
        String headers = Repository.text("deploy/web/embed-headers.inc");
        assertTrue(headers.contains("frame-ancestors *") && !headers.contains("X-Frame-Options"));
        for (String header : Set.of("script-src 'self';", "form-action 'self'", "X-Content-Type-Options nosniff", "Referrer-Policy")) {
            assertTrue(headers.contains(header), header);
        }
    }

    /** Every address at which the API takes large files is let through; elsewhere nginx stops what is too large. */
    @Test
    void largeFilesReachTheApi() throws IOException {
        Pattern address = Pattern.compile("(?s)implements [^{]*LargeBody.*?return \"/(\\w+)\"");
        String large = Pattern.compile("location ~ \\^/rest/samenhang/v1/\\(([^)]+)\\)\\$").matcher(NGINX).results().findFirst().orElseThrow().group(1);
        try (Stream<Path> sources = Files.walk(Repository.path("backend/src/main/java"))) {
            Set<String> addresses = sources.filter(source -> source.toString().endsWith(".java")).flatMap(source -> address.matcher(text(source)).results())
                    .map(found -> found.group(1)).collect(Collectors.toSet());
            assertEquals(addresses, Set.of(large.split("\\|")));
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String location(String place) {
        return Pattern.compile("(?s)location " + Pattern.quote(place) + " \\{(.*?)\\n    }").matcher(NGINX).results()
                .findFirst().map(match -> match.group(1)).orElse(null);
    }

    private static String dockerfile(String part) {
        return Repository.text("deploy/" + part + "/Dockerfile");
    }

    private static Set<String> names(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> samenhang(Set<String> names) {
        return names.stream().filter(name -> name.startsWith("SAMENHANG_")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(String path) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Repository.text(path)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
