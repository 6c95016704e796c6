package brussels.samenhang.network;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkArchiving", title = "Putting a network away")
record NetworkArchiving(
        @Schema(description = "Today when absent.") LocalDate on,
        @Size(max = 1000) @Schema(description = "Why.") String reason) {
}
