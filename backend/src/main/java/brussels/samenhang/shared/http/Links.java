package brussels.samenhang.shared.http;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses as the outside world sees them, whatever proxies stand in between. */
@Singleton
public class Links {

    public static final String BASE = "/rest/samenhang/v1";

    private final String publicUrl;

    Links(@ConfigProperty(name = "samenhang.public-url") String publicUrl) {
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /** Address of a resource of this API: {@code to("organizations", id)}. */
    public URI to(Object... segments) {
        var address = new StringBuilder(publicUrl).append(BASE);
        for (var segment : segments) {
            address.append('/').append(URLEncoder.encode(String.valueOf(segment), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return URI.create(address.toString());
    }

    /** Address of a page of the web application, for mails: {@code page("/registrations/" + id)}. */
    public URI page(String path) {
        return URI.create(publicUrl + path);
    }
}
