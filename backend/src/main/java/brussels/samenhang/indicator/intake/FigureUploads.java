package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.http.LargeBody;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files of figures may be larger than other bodies. */
@Singleton
class FigureUploads implements LargeBody {

    private final long limit;

    FigureUploads(@ConfigProperty(name = "samenhang.import.body-limit") long limit) {
        this.limit = limit;
    }

    @Override
    public String path() {
        return "/figureImports";
    }

    @Override
    public long limit() {
        return limit;
    }
}
