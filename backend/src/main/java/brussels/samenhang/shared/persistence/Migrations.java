package brussels.samenhang.shared.persistence;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Demo data is loaded only where it is asked for; where it was loaded once, its scripts may be missing later. */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {

    private final boolean demo;

    Migrations(@ConfigProperty(name = "samenhang.demo") boolean demo) {
        this.demo = demo;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        // Data holds ${…} as plain text.
        configuration.placeholderReplacement(false).ignoreMigrationPatterns("repeatable:missing");
        if (!demo) {
            configuration.locations("db/migration");
        }
    }
}
