package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewResponsibility", title = "Task in a partnership, and who bears it")
record NewResponsibility(
        @Schema(required = true) @NotNull UUID partnership,
        @Schema(required = true, description = "The task, in a few words.") @NotNull @LocalizedText(max = 300) Localized task,
        Responsibility.Level level,
        @Schema(required = true) @NotNull Responsibility.Bearer bearer,
        @Schema(description = "The coordination post that bears it; only and always with the bearer post.") UUID post,
        @Schema(description = "The organization that bears it; only and always with the bearer organization.") UUID organization,
        @Schema(description = "How it is done, or what is not meant by it.") @LocalizedText(max = 1000) Localized note,
        @Schema(required = true, description = "First day.") @NotNull LocalDate validFrom,
        @Schema(description = "Last day, when it is known.") LocalDate validUntil) {

    ResponsibilityFields fields() {
        return new ResponsibilityFields(task, level, bearer, post, organization, note, validFrom, validUntil);
    }
}
