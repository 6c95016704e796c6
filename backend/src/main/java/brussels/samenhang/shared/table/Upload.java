package brussels.samenhang.shared.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/** A file that was sent, lying on disk until it is stored; what it holds counts when a request is recognized as the same. */
public record Upload(String sha256, long size, @JsonIgnore Path file) {
}
