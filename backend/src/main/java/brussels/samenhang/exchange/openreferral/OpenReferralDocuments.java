package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.shared.http.Links;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The contract and the profile of the facade, as files that come along with the code. */
@Singleton
class OpenReferralDocuments {

    private static final String FOLDER = "/openreferral/";

    private final String profile;
    private final String contract;
    private final byte[] contractAsJson;

    OpenReferralDocuments(Links links, ObjectMapper json) {
        profile = read("profile.md");
        contract = read("openapi.yaml").replace("url: " + OpenReferralRoute.BASE, "url: " + links.page(OpenReferralRoute.BASE));
        try {
            contractAsJson = json.writeValueAsBytes(new ObjectMapper(new YAMLFactory()).readValue(contract, JsonNode.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String profile() {
        return profile;
    }

    String contractAsYaml() {
        return contract;
    }

    byte[] contractAsJson() {
        return contractAsJson;
    }

    private static String read(String name) {
        try (var file = OpenReferralDocuments.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
