package brussels.samenhang.shared.paging;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a collection with the addresses of its neighbors. */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(required = true, description = "This page, counted from 1.") int page,
        @Schema(required = true) int pageSize,
        @Schema(required = true, description = "Number of items on all pages together.") long total,
        @Schema(required = true) URI first,
        URI prev,
        URI next,
        @Schema(required = true) URI last) {
}
