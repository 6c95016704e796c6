package brussels.samenhang.coordination.style;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StylePerceptions", title = "How a member perceives the coordination", description = "Confidential: others see counts of at least five members only. What it said before stays dated; a task left out is not answered any more.")
record Perceptions(
        @NotNull @Schema(required = true) UUID organization,
        @NotNull @Size(max = 9) @Schema(required = true) List<@NotNull @Valid Answer> answers) {

    @Schema(name = "StylePerception", title = "An answer on one task")
    record Answer(
            @NotBlank @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary networkTasks.") String task,
            @Schema(description = "How the coordinator takes it up.") Style style,
            @Size(max = 60) @Schema(description = "How far it is brought to a good end: code of the vocabulary workabilityScale.") String workability) {
    }
}
