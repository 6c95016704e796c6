package brussels.samenhang.statistics.format;

import java.io.IOException;
import java.io.OutputStream;

/** One form of an answer. */
@FunctionalInterface
public interface Writer {

    void write(Content content, OutputStream out) throws IOException;
}
