package brussels.samenhang.shared.http;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses as the outside world sees them, whatever proxies stand in between. */
@Singleton
public class Links {

    public static final String BASE = "/rest/samenhang/v1";
    private static final int USUAL_LENGTH = 64;

    private final String base;
    private final String publicUrl;

    Links(@ConfigProperty(name = "samenhang.public-url") String publicUrl) {
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
        this.base = this.publicUrl + BASE;
    }

    /** Address of a resource of this API: {@code to("organizations", id)}. */
    public URI to(Object... segments) {
        var address = new StringBuilder(base.length() + USUAL_LENGTH).append(base);
        for (var segment : segments) {
            address.append('/').append(segment instanceof UUID id ? id.toString() : encoded(String.valueOf(segment)));
        }
        return URI.create(address.toString());
    }

    private static String encoded(String segment) {
        for (var i = 0; i < segment.length(); i++) {
            var c = segment.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
            }
        }
        return segment;
    }

    /** Address of a page of the web application, for mails: {@code page("/registrations/" + id)}. */
    public URI page(String path) {
        return URI.create(publicUrl + path);
    }
}
