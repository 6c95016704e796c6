package brussels.samenhang.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private final FluentConfiguration configuration = new FluentConfiguration()
            .resourceProvider(new Scripts(List.of("db/migration/R__01_vocabularies.sql", "db/demo/R__11_demo_people.sql")));

    @Test
    void demoDataIsLeftOutUnlessAskedFor() {
        new Migrations(false).customize(configuration);
        assertEquals(List.of("db/migration/R__01_vocabularies.sql"), scripts());
    }

    @Test
    void demoDataIsLoadedWhereAskedFor() {
        new Migrations(true).customize(configuration);
        assertEquals(List.of("db/migration/R__01_vocabularies.sql", "db/demo/R__11_demo_people.sql"), scripts());
    }

    private List<String> scripts() {
        return configuration.getResourceProvider().getResources("R", new String[] {".sql"}).stream().map(LoadableResource::getAbsolutePath).toList();
    }

    private record Scripts(List<String> paths) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return paths.stream().<LoadableResource>map(Script::new).toList();
        }
    }

    private static final class Script extends LoadableResource {

        private final String path;

        Script(String path) {
            this.path = path;
        }

        @Override
        public Reader read() {
            return new StringReader("");
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
