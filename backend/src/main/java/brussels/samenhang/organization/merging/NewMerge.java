package brussels.samenhang.organization.merging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two records of one organization that are to become one.
 *
 * @param fields only those in which the suggestion is not followed
 */
@Schema(name = "NewOrganizationMerge", title = "Two records of one organization that are to become one")
record NewMerge(
        @Schema(required = true, description = "The record that goes on.") @NotNull UUID survivor,
        @Schema(required = true, description = "The record that is taken up in it.") @NotNull UUID merged,
        @Schema(description = "Per field which value is kept, where it is not the suggested one.") @Size(max = 60) Map<@Size(max = 60) String, Take> fields) {

    NewMerge {
        fields = Objects.requireNonNullElse(fields, Map.of());
    }
}
