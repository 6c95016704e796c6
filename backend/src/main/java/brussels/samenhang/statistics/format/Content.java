package brussels.samenhang.statistics.format;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.statistics.CubeCell;
import brussels.samenhang.statistics.CubeView.Break;
import brussels.samenhang.statistics.CubeView.Dimension;
import brussels.samenhang.statistics.CubeView.Measured;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * An answer to be written in any form. The cells can be gone through more than once and are never all in memory.
 *
 * @param self where it was asked
 * @param dimensions indicator, subject, what it is broken down by, and period, in this order
 */
public record Content(URI self, Language language, Instant prepared, List<Measured> indicators, List<Dimension> dimensions, List<Break> breaks, Localized note, Cells cells) {

    /** Goes through all cells in their order, the same each time. */
    @FunctionalInterface
    public interface Cells {
        void each(Consumer<CubeCell> consumer);
    }

    String in(Localized text) {
        return text == null ? null : text.pick(language);
    }

    Measured indicator(String code) {
        return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst().orElseThrow();
    }

    /** Dimensions beside indicator, subject and period. */
    List<Dimension> breakdowns() {
        return dimensions.subList(2, dimensions.size() - 1);
    }

    String title() {
        return String.join("; ", indicators.stream().map(indicator -> in(indicator.name())).toList());
    }
}
