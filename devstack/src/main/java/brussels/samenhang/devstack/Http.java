package brussels.samenhang.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Plain requests to the parts. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    static boolean answers(String url) {
        try {
            return send(HttpRequest.newBuilder(URI.create(url)).build()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            var patient = HttpRequest.newBuilder(request, (name, value) -> true).timeout(Duration.ofSeconds(10)).build();
            return CLIENT.send(patient, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private Http() {
    }
}
