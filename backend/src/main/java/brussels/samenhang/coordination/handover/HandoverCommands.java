package brussels.samenhang.coordination.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to open, complete and take over a handover. */
final class HandoverCommands {

    private HandoverCommands() {
    }

    @Schema(name = "NewHandover", title = "Handover to open")
    record NewHandover(@Schema(required = true, description = "The post that is handed over.") @NotNull UUID post) {
    }

    @Schema(name = "HandoverFields", title = "What the predecessor adds")
    record HandoverFields(@Schema(required = true, description = "All notes, in the order they are read.") @NotNull @Size(max = 50) List<Handover.@Valid @NotNull Note> notes) {
    }

    @Schema(name = "HandoverTick", title = "A line that is taken over, or not yet")
    record Tick(
            @Schema(required = true, description = "Key of the line or note.") @NotNull @Size(min = 1, max = 200) String item,
            @Schema(required = true, description = "Taken over; false takes the tick back.") @NotNull Boolean done,
            @Schema(description = "What the successor wants to keep in mind.") @Size(min = 1, max = 1000) String remark) {
    }
}
