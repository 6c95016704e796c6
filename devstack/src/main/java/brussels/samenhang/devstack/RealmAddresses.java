package brussels.samenhang.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The realm in the database carries the addresses it was imported with. When somebody then chooses other
 * ports, signing in would be refused; this brings the realm along and leaves its users alone.
 */
final class RealmAddresses {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Path memory;

    RealmAddresses(Settings settings, Path memory) {
        this.settings = settings;
        this.memory = memory;
    }

    void remember() throws IOException {
        try (var out = Files.newBufferedWriter(memory)) {
            current().store(out, "what the realm was last told");
        }
    }

    void follow() {
        try {
            var told = new Properties();
            if (Files.exists(memory)) {
                try (var in = Files.newBufferedReader(memory)) {
                    told.load(in);
                }
            }
            if (!told.equals(current())) {
                tell();
                remember();
            }
        } catch (IOException e) {
            throw new Failure("Keycloak could not be told the new addresses (%s): make reset starts over.".formatted(e.getMessage()), e);
        }
    }

    private Properties current() {
        var properties = new Properties();
        properties.setProperty("publicUrl", settings.publicUrl());
        properties.setProperty("smtpPort", Integer.toString(settings.ports().of(Ports.Use.SMTP)));
        return properties;
    }

    private void tell() throws IOException {
        String admin = settings.keycloakUrl() + "/admin/realms/samenhang";
        String token = token();

        ObjectNode client = (ObjectNode) get(admin + "/clients?clientId=samenhang-web", token).get(0);
        String url = settings.publicUrl();
        client.put("rootUrl", url);
        client.putArray("redirectUris").add(url + "/*");
        client.putArray("webOrigins").add(url);
        ((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", url + "/*");
        put(admin + "/clients/" + client.get("id").asText(), client, token);

        ObjectNode realm = JSON.createObjectNode();
        realm.set("smtpServer", get(admin, token).get("smtpServer"));
        ((ObjectNode) realm.get("smtpServer")).put("port", Integer.toString(settings.ports().of(Ports.Use.SMTP)));
        put(admin, realm, token);
    }

    private String token() throws IOException {
        String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s".formatted(Demo.KEYCLOAK_ADMIN, Demo.PASSWORD);
        var request = HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return answer(request).get("access_token").asText();
    }

    private static JsonNode get(String url, String token) throws IOException {
        return answer(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));
    }

    private static void put(String url, ObjectNode body, String token) throws IOException {
        answer(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    private static JsonNode answer(HttpRequest.Builder request) throws IOException {
        var response = Http.send(request.build());
        if (response.statusCode() >= 300) {
            throw new IOException("answer %d to %s".formatted(response.statusCode(), response.uri().getPath()));
        }
        return JSON.readTree(response.body());
    }
}
