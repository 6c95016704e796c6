package brussels.samenhang.indicator.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewCollectionExtension", title = "More time for a partnership")
record ExtendRound(
        @NotNull UUID partnership,
        @NotNull @Schema(description = "Last day for this partnership; also when the round was over.") LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {
}
