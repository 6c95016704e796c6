package brussels.samenhang.organization.duplicate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the comparing is. */
@Schema(name = "DuplicateSweep", title = "How far comparing the register is")
record Sweep(
        @Schema(required = true, description = "Records that still have to be compared with their neighbors.") int waiting,
        @Schema(required = true, description = "Records in the register.") int records,
        @Schema(description = "Since when the first of them waits.") Instant waitingSince) {
}
