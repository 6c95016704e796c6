package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.http.LargeBody;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Directories may be larger than other bodies. */
@Singleton
class DirectoryUploads implements LargeBody {

    private final long limit;

    DirectoryUploads(@ConfigProperty(name = "samenhang.import.body-limit") long limit) {
        this.limit = limit;
    }

    @Override
    public String path() {
        return "/organizationImports";
    }

    @Override
    public long limit() {
        return limit;
    }
}
