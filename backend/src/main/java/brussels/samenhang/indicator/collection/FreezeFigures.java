package brussels.samenhang.indicator.collection;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewCollectionSubmission", title = "Freezing of what was handed in")
record FreezeFigures(@NotNull UUID round, @NotNull UUID partnership) {
}
