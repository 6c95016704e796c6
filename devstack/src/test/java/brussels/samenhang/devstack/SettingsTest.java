package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path ROOT = Path.of("/repository");

    @Test
    void stateLivesInTheRepositoryUnlessAnotherFolderIsGiven() {
        assertEquals(Path.of("/repository/.run"), Settings.from(Map.of(), ROOT).runDir());
        assertEquals(Path.of("/repository/.run/e2e"), Settings.from(Map.of("SAMENHANG_RUN_DIR", ".run/e2e"), ROOT).runDir());
        assertEquals(Path.of("/elsewhere"), Settings.from(Map.of("SAMENHANG_RUN_DIR", "/elsewhere"), ROOT).runDir());
    }

    @Test
    void addressesFollowThePorts() {
        Settings settings = Settings.from(Map.of("SAMENHANG_WEB_PORT", "9000", "SAMENHANG_KEYCLOAK_PORT", "9180", "SAMENHANG_DB_PORT", "9442"), ROOT);
        assertEquals("http://localhost:9000", settings.publicUrl());
        assertEquals("http://localhost:9180/realms/samenhang", settings.issuer());
        assertEquals("jdbc:postgresql://localhost:9442/keycloak", settings.jdbcUrl("keycloak"));
    }

    @Test
    void aSlashAtTheEndOfThePublicAddressIsDropped() {
        assertEquals("https://samenhang.example", Settings.from(Map.of("SAMENHANG_PUBLIC_URL", "https://samenhang.example/"), ROOT).publicUrl());
    }

    @Test
    void partsMayBeSteeredOnlyWhenAskedFor() {
        assertFalse(Settings.from(Map.of(), ROOT).control());
        assertTrue(Settings.from(Map.of("SAMENHANG_DEVSTACK_CONTROL", "true"), ROOT).control());
    }
}
