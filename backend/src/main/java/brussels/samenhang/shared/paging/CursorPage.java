package brussels.samenhang.shared.paging;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a collection read by cursor; without next it is the last one. */
public record CursorPage<T>(
        @Schema(required = true) List<T> items,
        @Schema(required = true) int pageSize,
        URI next) {
}
