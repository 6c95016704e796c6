package brussels.samenhang.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewNotice", title = "Notice to post", description = "In the name of an organization, or of a partnership by its coordinator.")
record NewNotice(
        @Schema(required = true) @NotNull NoticeKind kind,
        @Schema(description = "The organization that posts it.") UUID organization,
        @Schema(description = "The partnership that posts it.") UUID partnership,
        @Schema(required = true) @NotNull @Valid NoticeFields notice) {
}
