package brussels.samenhang.statistics.format;

import brussels.samenhang.statistics.CubeCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Lets a writer that may fail go through cells. */
@FunctionalInterface
interface Passing {

    void cell(CubeCell cell) throws IOException;

    static Consumer<CubeCell> through(Passing passing) {
        return cell -> {
            try {
                passing.cell(cell);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }
}
