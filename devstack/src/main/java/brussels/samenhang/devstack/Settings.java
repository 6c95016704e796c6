package brussels.samenhang.devstack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a run is told from outside.
 *
 * @param root the repository
 * @param runDir where all state of this stack lives; two stacks side by side need two of them
 * @param ports the ports of this stack
 * @param publicUrl the address people use, without a slash at the end
 * @param control whether parts may be stopped and started over HTTP (for tests only)
 */
record Settings(Path root, Path runDir, Ports ports, String publicUrl, boolean control) {

    static Settings from(Map<String, String> environment, Path root) {
        Ports ports = Ports.from(environment);
        Path home = root.toAbsolutePath().normalize();
        return new Settings(
                home,
                home.resolve(environment.getOrDefault("SAMENHANG_RUN_DIR", ".run")).normalize(),
                ports,
                environment.getOrDefault("SAMENHANG_PUBLIC_URL", "http://localhost:" + ports.of(Ports.Use.WEB)).replaceAll("/+$", ""),
                Boolean.parseBoolean(environment.get("SAMENHANG_DEVSTACK_CONTROL")));
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.of(Ports.Use.KEYCLOAK);
    }

    String issuer() {
        return keycloakUrl() + "/realms/samenhang";
    }

    String apiUrl() {
        return "http://localhost:" + ports.of(Ports.Use.API);
    }

    String mailPageUrl() {
        return "http://localhost:" + ports.of(Ports.Use.MAIL_PAGE);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.of(Ports.Use.POSTGRES), database);
    }
}
