package brussels.samenhang.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the parts, said once in the pom. */
final class Versions {

    private static final Properties PROPERTIES = read();
    static final String POSTGRES = PROPERTIES.getProperty("postgres");
    static final String KEYCLOAK = PROPERTIES.getProperty("keycloak");
    static final String MAVEN = PROPERTIES.getProperty("maven");

    private static Properties read() {
        var properties = new Properties();
        try (var stream = Versions.class.getResourceAsStream("/versions.properties")) {
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Versions() {
    }
}
