package brussels.samenhang.coordination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PostEnding", title = "The end of a post")
record PostEnding(
        @Schema(required = true, description = "Last day of the post.") @NotNull LocalDate on,
        @Schema(description = "Why; nothing about persons.") @Size(max = 500) String reason) {
}
