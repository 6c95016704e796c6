package brussels.samenhang.shared.persistence;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;

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
            // The list of scripts is made when the application is built, so taking the location away here would change nothing.
            configuration.resourceProvider(new WithoutDemo(configuration.getResourceProvider()));
        }
    }

    record WithoutDemo(ResourceProvider all) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return all.getResource(name);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return all.getResources(prefix, suffixes).stream().filter(script -> !isDemo(script)).toList();
        }

        private static boolean isDemo(LoadableResource script) {
            return script.getAbsolutePath().replace('\\', '/').contains("db/demo/");
        }
    }
}
