package brussels.samenhang.shared.paging;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A collection small enough to be answered whole. */
public record Items<T>(@Schema(required = true) List<T> items) {
}
