package brussels.samenhang.organization.rights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RightCheck", title = "A right that is checked as a matter of course")
record RightCheck(
        @Schema(required = true, description = "Code of the vocabulary rights.", examples = "increasedReimbursement") @NotBlank @Size(max = 60) String right,
        @Schema(required = true, description = "When it is checked.") @NotEmpty @Size(max = 2) List<@NotNull RightsMoment> moments,
        @Schema(description = "Code of the vocabulary rightsReach: how far the organization goes with it; absent when it did not say.") @Size(max = 60) String reach) {

    RightCheck {
        moments = moments == null ? null : moments.stream().distinct().toList();
    }
}
